import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import type { Reply } from '../api/endpoints.js';
import { HourField } from '../page/hour-field.js';
import { useTexts } from '../texts/language.js';
import { minutesIn, type CalendarEdit, type Stretch } from './calendar-edit.js';
import { beneathHours, standingHours } from './standing-hours.js';

interface Props {
  readonly calendar: Reply<'getCalendar'>;
  readonly edit: CalendarEdit;
  readonly onChange: (part: Partial<CalendarEdit>) => void;
}

const MOST_STRETCHES = 4;
const WORKING_DAY = 8 * 60;

/** When the office is open and until when what is received goes out the same day; both of a version, as days are. */
export function HoursFields({ calendar, edit, onChange }: Props) {
  const t = useTexts();
  const beneath = beneathHours(calendar);
  const standing = standingHours(calendar);
  const own = edit.officeHours === undefined ? calendar.officeHours : edit.officeHours;
  const ownCut = edit.transferCut === undefined ? calendar.transferCut : edit.transferCut;
  const stretches = own ?? beneath?.officeHours ?? [];
  const change = (next: readonly Stretch[] | null) =>
    onChange({
      officeHours: JSON.stringify(next) === JSON.stringify(calendar.officeHours) ? undefined : next,
    });
  const changeCut = (next: string | null) =>
    onChange({ transferCut: next === calendar.transferCut ? undefined : next });
  const minutes = minutesIn(stretches);
  return (
    <div className="stack">
      {beneath && (
        <Checkbox
          checked={own === null}
          onChange={({ target }) => change(target.checked ? null : [...standing.officeHours])}
        >
          {t.calendars.hoursAsBeneath}
        </Checkbox>
      )}
      {stretches.map((stretch, at) => (
        <div key={at} className="stretch">
          {(['from', 'to'] as const).map((end) => (
            <HourField
              key={end}
              label={t.calendars.stretch[end](at + 1)}
              value={stretch[end]}
              disabled={own === null}
              onChange={(hour) => change(stretches.with(at, { ...stretch, [end]: hour }))}
            />
          ))}
          {own !== null && stretches.length > 1 && (
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t.calendars.removeStretch(at + 1)}
              onClick={() => change(stretches.filter((_, other) => other !== at))}
            />
          )}
        </div>
      ))}
      {minutes !== null && minutes !== WORKING_DAY && (
        <p className="small late" role="status">
          {t.calendars.notEightHours(Math.floor(minutes / 60), minutes % 60)}
        </p>
      )}
      {own !== null && stretches.length < MOST_STRETCHES && (
        <div>
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => change([...stretches, { from: '', to: '' }])}
          >
            {t.calendars.addStretch}
          </Button>
        </div>
      )}
      {beneath && (
        <Checkbox
          checked={ownCut === null}
          onChange={({ target }) => changeCut(target.checked ? null : standing.transferCut)}
        >
          {t.calendars.cutAsBeneath}
        </Checkbox>
      )}
      <HourField
        label={t.calendars.transferCut}
        hint={t.calendars.transferCutHint}
        value={ownCut ?? beneath?.transferCut ?? ''}
        disabled={ownCut === null}
        onChange={changeCut}
      />
    </div>
  );
}
