import Input from 'antd/es/input/Input';
import Select from 'antd/es/select';
import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { PercentField } from '../../page/percent-field.js';
import { percentIn } from '../../page/percent-in.js';
import { useToday } from '../../session/read-welcome.js';
import { useLanguage, useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { withUnit } from './indicator-words.js';
import type { Item, ItemAtWork } from './items.js';
import { NoteField } from '../../page/note-field.js';
import { parseFigure } from './parse-figure.js';
import { useKeptText } from '../../page/use-kept-text.js';

type Health = NonNullable<ItemAtWork['health']>;
const healths = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const satisfies readonly Health[];

interface Props {
  readonly commitmentId: string;
  readonly item: Item;
  readonly onDone: (said: string) => void;
}

/** How far it is, how it goes, what the indicator reads on which day, and a word about it: what one leaves alone stays as it was. */
export function ReportForm({ commitmentId, item: { terms, work }, onDone }: Props) {
  const t = useTexts();
  const { language } = useLanguage();
  const { number } = useFormats();
  const today = useToday();
  const [percent, setPercent] = useState(String(work.percent));
  const [health, setHealth] = useState(work.health);
  const [figure, setFigure] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const note = useKeptText(`report.${commitmentId}.${terms.id}`);
  const report = useAct('reportProgress', () => {
    note.forget();
    onDone(t.atWork.said.reported);
  });
  const { indicator } = terms;
  const reading = indicator && indicator.rollUp === null ? indicator : null;
  const value = parseFigure(figure, language);
  const parts = percentIn(percent);
  const wrongFigure = figure.trim() !== '' && value === undefined;
  const body = {
    percent: parts === undefined || parts === work.percent ? null : parts,
    health: health === work.health ? null : health,
    reading: value === undefined || on === null ? null : { value, on },
    note: note.text.trim() || null,
  };
  const ready =
    parts !== undefined &&
    !wrongFigure &&
    (value === undefined || (on !== null && on <= today)) &&
    Object.values(body).some((part) => part !== null);
  return (
    <ActForm
      act={report}
      label={t.atWork.form.report}
      done={t.atWork.said.reported}
      ready={ready}
      onSubmit={() => report.mutate({ params: { id: commitmentId, itemId: terms.id }, body })}
    >
      <PercentField value={percent} onChange={setPercent} />
      <Field label={t.atWork.form.health} hint={t.atWork.form.healthHint}>
        {({ id }) => (
          <Select
            id={id}
            placeholder={t.atWork.noHealth}
            value={health}
            options={healths.map((one) => ({
              value: one,
              title: t.atWork.health[one],
              label: t.atWork.health[one],
            }))}
            onChange={(chosen: Health) => setHealth(chosen)}
          />
        )}
      </Field>
      {reading && (
        <>
          <Field
            label={t.atWork.form.reading(reading.name, reading.unit)}
            wrong={wrongFigure ? t.atWork.form.notUnderstood : undefined}
            hint={
              value === undefined
                ? undefined
                : t.atWork.form.understood(withUnit(number(value), reading.unit))
            }
          >
            {(ids) => (
              <Input
                {...ids}
                inputMode="decimal"
                autoComplete="off"
                value={figure}
                onChange={({ target }) => setFigure(target.value)}
              />
            )}
          </Field>
          <Field label={t.atWork.form.readingOn}>
            {({ id }) => <DayField id={id} value={on} onChange={setOn} />}
          </Field>
        </>
      )}
      {indicator && indicator.rollUp !== null && <p className="quiet small">{t.atWork.form.rolledUp}</p>}
      <NoteField label={t.atWork.form.note} value={note.text} onChange={note.write} />
    </ActForm>
  );
}
