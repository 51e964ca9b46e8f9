import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { ActionBar } from '../page/action-bar.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';
import type { DayEdits } from './day-edits.js';
import { EditedDays } from './edited-days.js';
import { Moves } from './moves.js';
import type { SpecialDay } from './year-days.js';

interface Props {
  readonly calendar: Reply<'getCalendar'>;
  readonly special: ReadonlyMap<string, SpecialDay>;
  readonly edits: DayEdits;
  readonly onUndo: (date: string) => void;
  readonly onApplied: () => void;
}

/** What is being changed: looked at first, then applied. What was looked at is what is applied. */
export function Draft({ calendar, special, edits, onUndo, onApplied }: Props) {
  const t = useTexts();
  const { span } = calendar;
  const [document, setDocument] = useState('');
  const [note, setNote] = useState('');
  const [coveredTo, setCoveredTo] = useState<string | null>(null);
  const [confirmedTo, setConfirmedTo] = useState<string | null>(null);
  const [seen, setSeen] = useState('');
  const body = {
    document: document.trim(),
    note: note.trim(),
    days: [...edits].map(([date, day]) => ({ date, day })),
    ...(coveredTo !== null && { coveredTo }),
    ...(confirmedTo !== null && { confirmedTo }),
  };
  const asked = JSON.stringify(body);
  const preview = useAct('previewCalendar');
  const apply = useAct('changeCalendar', () => {
    setDocument('');
    setNote('');
    setCoveredTo(null);
    setConfirmedTo(null);
    setSeen('');
    onApplied();
  });
  const changes = edits.size > 0 || coveredTo !== null || confirmedTo !== null;
  const ready = changes && body.document !== '';
  const looked = preview.data !== undefined && seen === asked;
  const { id, version } = calendar;
  const look = () => preview.mutate({ params: { id }, body }, { onSuccess: () => setSeen(asked) });
  return (
    <Section title={t.calendars.draft}>
      <div className="panel padded stack">
        {!changes && <p className="quiet">{t.calendars.draftHint}</p>}
        <EditedDays edits={edits} special={special} onUndo={onUndo} />
        <div className="fields">
          <TextField
            label={t.calendars.document}
            hint={t.calendars.documentHint}
            value={document}
            onChange={setDocument}
            max={300}
          />
          <Field label={t.calendars.note} wide>
            {(ids) => (
              <TextArea
                {...ids}
                rows={2}
                maxLength={2000}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            )}
          </Field>
        </div>
        {span && (
          <details className="more">
            <summary>{t.calendars.more}</summary>
            <div className="fields">
              <Field label={t.calendars.coveredTo}>
                {(ids) => (
                  <DayField id={ids.id} value={coveredTo} onChange={setCoveredTo} earliest={span.coveredTo} />
                )}
              </Field>
              <Field label={t.calendars.confirmedTo}>
                {(ids) => (
                  <DayField
                    id={ids.id}
                    value={confirmedTo}
                    onChange={setConfirmedTo}
                    earliest={span.confirmedTo}
                  />
                )}
              </Field>
            </div>
          </details>
        )}
        <ProblemBox error={preview.error ?? apply.error} />
        {looked && <Moves preview={preview.data} />}
        {apply.isSuccess && !changes && <NoticeBox tone="done">{t.calendars.applied}</NoticeBox>}
      </div>
      <ActionBar why={looked ? t.calendars.applyWhy : t.calendars.previewWhy}>
        {looked ? (
          <Button
            type="primary"
            loading={apply.isPending}
            onClick={() => apply.mutate({ params: { id }, body: { version, ...body } })}
          >
            {t.calendars.apply}
          </Button>
        ) : (
          <Button type="primary" disabled={!ready} loading={preview.isPending} onClick={look}>
            {seen === '' ? t.calendars.preview : t.calendars.again}
          </Button>
        )}
      </ActionBar>
    </Section>
  );
}
