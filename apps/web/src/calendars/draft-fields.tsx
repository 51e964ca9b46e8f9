import TextArea from 'antd/es/input/TextArea';
import type { Reply } from '../api/endpoints.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';
import type { CalendarEdit } from './calendar-edit.js';
import { HoursFields } from './hours-fields.js';

interface Props {
  readonly calendar: Reply<'getCalendar'>;
  readonly edit: CalendarEdit;
  readonly onChange: (part: Partial<CalendarEdit>) => void;
}

/** The document that orders the change, and what is changed beside the days. */
export function DraftFields({ calendar, edit, onChange }: Props) {
  const t = useTexts();
  const { span } = calendar;
  return (
    <>
      <div className="fields">
        <TextField
          label={t.calendars.document}
          hint={t.calendars.documentHint}
          value={edit.document}
          onChange={(document) => onChange({ document })}
          max={300}
          wide
        />
        <Field label={t.calendars.note} wide>
          {(ids) => (
            <TextArea
              {...ids}
              rows={2}
              maxLength={2000}
              value={edit.note}
              onChange={({ target }) => onChange({ note: target.value })}
            />
          )}
        </Field>
      </div>
      <details className="more">
        <summary>{t.calendars.editHours}</summary>
        <HoursFields calendar={calendar} edit={edit} onChange={onChange} />
      </details>
      {span && (
        <details className="more">
          <summary>{t.calendars.more}</summary>
          <div className="fields">
            {(['coveredTo', 'confirmedTo'] as const).map((end) => (
              <Field key={end} label={t.calendars[end]}>
                {({ id }) => (
                  <DayField
                    id={id}
                    value={edit[end]}
                    onChange={(day) => onChange({ [end]: day })}
                    earliest={span[end]}
                  />
                )}
              </Field>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
