import type { CalendarDay } from '#libs/contracts/src/http/duty-calendar.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { dueTones } from '../terms-of-time/due-tone.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useNarrow } from '../page/use-narrow.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { dayOffWords } from './day-off.js';
import { weeksOf } from './months.js';

interface Props {
  readonly month: string;
  readonly today: string;
  readonly days: readonly CalendarDay[];
  readonly duties: readonly Duty[];
  /** Many units owe the same: what tells their duties apart is the unit. */
  readonly lead: 'title' | 'unit';
  readonly chosen: string;
  readonly onChoose: (day: string) => void;
}

/** So many are named in a square of the month. */
const NAMED = 2;

/** The weeks of a month; a day opens what is due on it. */
export function MonthGrid({ month, today, days, duties, lead, chosen, onChoose }: Props) {
  const t = useTexts();
  const formats = useFormats();
  const narrow = useNarrow();
  return (
    <table className="panel month-grid">
      <caption className="unseen">{t.myCalendar.caption(formats.month(month))}</caption>
      <thead>
        <tr>
          {Object.values(narrow ? t.myCalendar.weekdaysShort : t.myCalendar.weekdays).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => {
              const due = duties.filter(({ dueOn }) => dueOn === day.date).slice(0, NAMED);
              const off = dayOffWords(t, day);
              const looks = [
                day.date.startsWith(month) ? '' : 'elsewhere',
                day.working === true ? '' : 'day-off',
                day.date === today ? 'is-today' : '',
              ].filter(Boolean);
              return (
                <td key={day.date} className={looks.join(' ')}>
                  <button
                    type="button"
                    className="plain-button month-day"
                    aria-pressed={day.date === chosen}
                    aria-label={[
                      t.myCalendar.dayOpens(formats.longDay(day.date), day.duties),
                      ...(day.date === today ? [t.myCalendar.isToday] : []),
                      ...(off === undefined ? [] : [off]),
                    ].join(', ')}
                    onClick={() => onChoose(day.date)}
                  >
                    <span className="month-number">{Number(day.date.slice(8))}</span>
                    {off !== undefined && <span className="month-off">{off}</span>}
                    {due.map((duty) => (
                      <span key={duty.id} className={`month-duty tone-${dueTones[duty.timing]}`}>
                        {toneIcons[dueTones[duty.timing]]}{' '}
                        <span>{lead === 'title' ? duty.title : duty.unit.name}</span>
                      </span>
                    ))}
                    {day.duties > 0 && <span className="month-count">{day.duties}</span>}
                    {day.duties > due.length && (
                      <span className="month-more">{t.myCalendar.more(day.duties - due.length)}</span>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
