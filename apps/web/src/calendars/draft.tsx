import Button from 'antd/es/button';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { ActionBar } from '../page/action-bar.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { bodyOf, changesIn } from './calendar-edit.js';
import { DraftFields } from './draft-fields.js';
import { EditedDays } from './edited-days.js';
import { EditedRest } from './edited-rest.js';
import type { KeptCalendar } from './kept-edit.js';
import { Moves } from './moves.js';
import type { SpecialDay } from './year-days.js';

interface Props {
  readonly calendar: Reply<'getCalendar'>;
  readonly special: ReadonlyMap<string, SpecialDay>;
  readonly kept: KeptCalendar;
}

/** What is being changed: looked at first, then applied. What was looked at is what is applied. */
export function Draft({ calendar, special, kept }: Props) {
  const t = useTexts();
  const { id, version } = calendar;
  const { edit, change } = kept;
  const [seen, setSeen] = useState('');
  const body = bodyOf(edit);
  // By the version that it was looked at with: somebody else may have published another one since.
  const asked = JSON.stringify({ version, ...body });
  const preview = useAct('previewCalendar');
  const apply = useAct('changeCalendar', () => {
    setSeen('');
    kept.forget();
  });
  const changes = changesIn(edit) > 0;
  const ready = changes && body.document !== '';
  const looked = preview.data !== undefined && seen === asked;
  const look = () =>
    preview.mutate(
      { params: { id }, body },
      {
        onSuccess: () => {
          setSeen(asked);
          kept.caughtUp();
        },
      },
    );
  return (
    <Section title={t.calendars.draft} id="draft">
      <div className="panel padded stack">
        {!changes && <p className="quiet">{t.calendars.draftHint}</p>}
        <EditedDays
          edits={edit.days}
          special={special}
          onUndo={(date) => change({ days: new Map([...edit.days].filter(([one]) => one !== date)) })}
        />
        <EditedRest calendar={calendar} edit={edit} onChange={change} />
        <DraftFields calendar={calendar} edit={edit} onChange={change} />
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
