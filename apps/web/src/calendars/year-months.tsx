import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { weekdayOf, type ShownDay } from './year-days.js';
import './calendars.css';

interface Props {
  readonly months: readonly (readonly ShownDay[])[];
  readonly changed: ReadonlySet<string>;
  readonly onChoose: (date: string) => void;
}

/** A sign for each kind, so that colour never speaks alone. */
export const signs: Readonly<Record<string, string>> = {
  HOLIDAY: '★',
  IN_LIEU: '◆',
  SWAPPED_OFF: '⇄',
  WORKING_SATURDAY: '▲',
  LOCAL_OFF: '✕',
  LOCAL_WORKING: '●',
};

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** The year as twelve small months; each special day opens to what is said of it. */
export function YearMonths({ months, changed, onChoose }: Props) {
  const t = useTexts();
  return (
    <div className="year-months">
      {months.map((days, index) => (
        <section key={index} aria-label={t.calendars.month(index + 1)} className="panel small-month">
          <h3>{t.calendars.month(index + 1)}</h3>
          <div className="month-days">
            {weekdays.map((index) => (
              <span key={index} aria-hidden className="weekday">
                {t.calendars.weekday(index)}
              </span>
            ))}
            {days.map((day) => (
              <DayCell key={day.date} day={day} changed={changed.has(day.date)} onChoose={onChoose} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface CellProps {
  readonly day: ShownDay;
  readonly changed: boolean;
  readonly onChoose: (date: string) => void;
}

function DayCell({ day, changed, onChoose }: CellProps) {
  const t = useTexts();
  const { longDay } = useFormats();
  const { date, kind, provisional, working, special } = day;
  const words = [
    longDay(date),
    t.calendars.kind[kind],
    special?.label,
    provisional ? t.calendars.provisional : undefined,
    changed ? t.calendars.changed : undefined,
  ];
  const classes = ['month-day', `kind-${kind}`, working ? 'worked' : 'off'];
  if (provisional) classes.push('provisional');
  if (changed) classes.push('changed');
  return (
    <button
      type="button"
      className={classes.join(' ')}
      style={date.endsWith('-01') ? { gridColumnStart: weekdayOf(date) + 1 } : {}}
      aria-label={words.filter(Boolean).join(', ')}
      title={words.filter(Boolean).join(', ')}
      onClick={() => onChoose(date)}
    >
      <span>{Number(date.slice(8))}</span>
      <span aria-hidden className="sign">
        {provisional && special ? '?' : (signs[kind] ?? '')}
      </span>
    </button>
  );
}
