import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import Drawer from 'antd/es/drawer';
import Select from 'antd/es/select';
import { useState, type SubmitEvent } from 'react';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { useNarrow } from '../page/use-narrow.js';
import { useTexts } from '../texts/language.js';
import { upperFirst } from '../texts/upper-first.js';
import { useFormats } from '../texts/use-formats.js';
import type { DayEdit } from './day-edits.js';
import type { DayKind, ShownDay } from './year-days.js';

interface Props {
  readonly day: ShownDay | undefined;
  /** Of a unit or a level: days there have kinds of their own. */
  readonly local: boolean;
  readonly editable: boolean;
  readonly onEdit: (date: string, edit: DayEdit) => void;
  readonly onClose: () => void;
}

/** What a day is and what it rests on; whoever may says here what it is to be. */
export function DayDrawer({ day, local, editable, onEdit, onClose }: Props) {
  const t = useTexts();
  const { longDay } = useFormats();
  const narrow = useNarrow();
  const close = (edit: DayEdit) => {
    if (day) onEdit(day.date, edit);
    onClose();
  };
  return (
    <Drawer
      open={day !== undefined}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '86%' : 440}
      title={day ? upperFirst(longDay(day.date)) : ''}
    >
      {day && (
        <div className="stack">
          <p>
            <strong>
              {upperFirst(t.calendars.kind[day.kind])}
              {day.provisional && `, ${t.calendars.provisional}`}
            </strong>
          </p>
          {day.special ? (
            <>
              <p>{day.special.label}</p>
              <p>
                <span className="quiet">{t.calendars.source}: </span>
                {day.special.source}
              </p>
              {day.special.provisional && <p className="quiet">{t.calendars.provisionalHint}</p>}
            </>
          ) : (
            <p className="quiet">{t.calendars.plain}</p>
          )}
          {editable && <DayForm day={day} local={local} onTake={close} />}
        </div>
      )}
    </Drawer>
  );
}

const common: readonly DayKind[] = ['HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'WORKING_SATURDAY'];
const ofUnits: readonly DayKind[] = ['LOCAL_OFF', 'LOCAL_WORKING'];

function DayForm({ day, local, onTake }: { day: ShownDay; local: boolean; onTake: (edit: DayEdit) => void }) {
  const t = useTexts();
  const kinds = local ? ofUnits : common;
  const own = day.special && kinds.includes(day.special.kind) ? day.special : null;
  const [kind, setKind] = useState<DayKind | null>(own?.kind ?? null);
  const [label, setLabel] = useState(own?.label ?? '');
  const [source, setSource] = useState(own?.source ?? '');
  const [provisional, setProvisional] = useState(own?.provisional ?? false);
  const ready = kind === null || (label.trim() !== '' && source.trim() !== '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!ready) return;
    onTake(kind === null ? null : { kind, label: label.trim(), source: source.trim(), provisional });
  };
  return (
    <form className="stack" onSubmit={submit} aria-label={t.calendars.edit}>
      <h3>{t.calendars.edit}</h3>
      <Field label={t.calendars.editKind}>
        {({ id }) => (
          <Select
            id={id}
            value={kind ?? 'USUAL'}
            options={[
              { value: 'USUAL', label: t.calendars.asUsual },
              ...kinds.map((value) => ({ value, label: t.calendars.kind[value] })),
            ]}
            onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? null)}
          />
        )}
      </Field>
      {kind !== null && (
        <>
          <TextField label={t.calendars.dayName} value={label} onChange={setLabel} />
          <TextField label={t.calendars.source} value={source} onChange={setSource} max={300} />
          {!local && (
            <Checkbox checked={provisional} onChange={({ target }) => setProvisional(target.checked)}>
              {t.calendars.isProvisional}
            </Checkbox>
          )}
        </>
      )}
      <div>
        <Button type="primary" htmlType="submit" disabled={!ready}>
          {t.calendars.take}
        </Button>
      </div>
    </form>
  );
}
