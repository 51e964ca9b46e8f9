import { calendarContradictions } from './calendar-consistency.js';
import type { DayExplanation } from './day-explanation.js';
import { addDays, weekday, type LocalDate } from './local-date.js';
import type { TermDay } from './term-explanation.js';
import { outsideCoverage, type CalendarDay, type WorkingCalendar } from './working-calendar.js';

/** A covered day: what it is, and how many working days there are up to and including it. */
interface IndexedDay {
  readonly explanation: DayExplanation;
  /** The same as a day of a term that runs on working days; every explanation shares it. */
  readonly asked: TermDay;
  readonly upTo: number;
  /** Days before it in the covered span. */
  readonly number: number;
}

/** A calendar's days, looked up by date, and its working days, numbered: a term costs a look-up however long it is. */
interface CalendarIndex {
  /** Every working day of the covered span, in order. */
  readonly workingDays: readonly LocalDate[];
  readonly days: ReadonlyMap<LocalDate, IndexedDay>;
  /** Every covered day, in order. */
  readonly span: readonly IndexedDay[];
}

// Keyed by the object: calendars are never changed, and one that nobody holds any more takes its index along.
const indexes = new WeakMap<WorkingCalendar, CalendarIndex>();

/**
 * The working days of the covered span, in order; the index is built at the first question.
 * @throws RangeError listing the contradictions of a calendar that cannot be relied on.
 */
export function workingDaysOf(calendar: WorkingCalendar): readonly LocalDate[] {
  return indexOf(calendar).workingDays;
}

/** @throws RangeError naming the covered span, when the day lies outside it. */
export function indexedDay(calendar: WorkingCalendar, date: LocalDate): IndexedDay {
  const day = indexOf(calendar).days.get(date);
  if (day === undefined) throw outsideCoverage(calendar, date);
  return day;
}

/**
 * Every day from one to another, backwards when the other is earlier.
 * @throws RangeError naming the covered span, when either lies outside it.
 */
export function indexedDays(
  calendar: WorkingCalendar,
  from: LocalDate,
  to: LocalDate,
): readonly IndexedDay[] {
  const [first, last] = [indexedDay(calendar, from).number, indexedDay(calendar, to).number];
  const { span } = indexOf(calendar);
  return first <= last ? span.slice(first, last + 1) : span.slice(last, first + 1).toReversed();
}

function indexOf(calendar: WorkingCalendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const built = build(calendar);
  indexes.set(calendar, built);
  return built;
}

function build(calendar: WorkingCalendar): CalendarIndex {
  const contradictions = calendarContradictions(calendar);
  if (contradictions.length > 0)
    throw new RangeError(`Calendar ${calendar.version}: ${contradictions.join('; ')}`);
  const special = new Map(calendar.days.map((day) => [day.date, day]));
  const workingDays: LocalDate[] = [];
  const days = new Map<LocalDate, IndexedDay>();
  const span: IndexedDay[] = [];
  for (let date = calendar.coveredFrom; date <= calendar.coveredTo; date = addDays(date, 1)) {
    const explanation = explain(date, special.get(date), date > calendar.confirmedTo);
    if (explanation.working) workingDays.push(date);
    const { working, ...rest } = explanation;
    const asked = { ...rest, counted: working };
    const day = { explanation, asked, upTo: workingDays.length, number: span.length };
    days.set(date, day);
    span.push(day);
  }
  return { workingDays, days, span };
}

function explain(date: LocalDate, special: CalendarDay | undefined, unconfirmed: boolean): DayExplanation {
  const name = weekday(date);
  const weekend = name === 'SATURDAY' || name === 'SUNDAY';
  const provisional = unconfirmed || special?.provisional ? ({ provisional: true } as const) : {};
  if (special === undefined)
    return { date, working: !weekend, why: weekend ? 'WEEKEND' : 'WEEKDAY', ...provisional };
  const { kind, label, source } = special;
  if (special.provisional)
    return { date, working: !weekend, why: 'PROVISIONAL', label, source, ...provisional };
  const working = kind === 'WORKING_SATURDAY' || kind === 'LOCAL_WORKING';
  return { date, working, why: kind, label, source, ...provisional };
}
