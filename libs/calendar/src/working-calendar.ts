import { weekday, type LocalDate } from './local-date.js';

/**
 * Why a day differs from the plain Monday-to-Friday week:
 * - `HOLIDAY`: public holiday, Labour Code 2019 art. 112 (may itself fall on a weekend).
 * - `IN_LIEU`: inLieuDay, off because a holiday fell on a weekend, art. 111(3).
 * - `SWAPPED_OFF`: swappedDay, off by the Prime Minister's decision in exchange for a working Saturday.
 * - `WORKING_SATURDAY`: the Saturday worked in that exchange.
 */
export type CalendarDayKind = 'HOLIDAY' | 'IN_LIEU' | 'SWAPPED_OFF' | 'WORKING_SATURDAY';

/** One exceptional day of a calendar. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: CalendarDayKind;
  /** Vietnamese name, as an official would write it. */
  readonly label: string;
  /** The document or article that says so. */
  readonly source: string;
  /** Announced but not yet law: shown, yet without effect until a later version of the calendar confirms it. */
  readonly provisional?: true;
}

/** The working days of a span. Plain data, never changed: an edit is a new object with a new version. */
export interface WorkingCalendar {
  readonly version: string;
  /** First day the calendar answers for. */
  readonly coveredFrom: LocalDate;
  /** Last day the calendar answers for. */
  readonly coveredTo: LocalDate;
  /** Exceptions to the Monday-to-Friday week; each date at most once. */
  readonly days: readonly CalendarDay[];
}

/** What a day is and why. `PROVISIONAL` names an announced day off that is not yet law. Plain JSON. */
export type DayExplanation = { readonly date: LocalDate; readonly working: boolean } & (
  | { readonly why: 'WEEKDAY' | 'WEEKEND' }
  | { readonly why: CalendarDayKind | 'PROVISIONAL'; readonly label: string; readonly source: string }
);

/** The refusal to answer for what the calendar does not cover, because a deadline is never guessed. */
export function outsideCoverage(calendar: WorkingCalendar, what: string): RangeError {
  const { version, coveredFrom, coveredTo } = calendar;
  return new RangeError(`Calendar ${version} covers ${coveredFrom} to ${coveredTo}, not ${what}`);
}

/**
 * Says whether a day is a working day, and by which rule or document.
 * @throws RangeError naming the covered span, when the day lies outside it.
 */
export function explainDay(calendar: WorkingCalendar, date: LocalDate): DayExplanation {
  if (date < calendar.coveredFrom || date > calendar.coveredTo) throw outsideCoverage(calendar, date);
  const name = weekday(date);
  const weekend = name === 'SATURDAY' || name === 'SUNDAY';
  const special = calendar.days.find((day) => day.date === date);
  if (special === undefined) return { date, working: !weekend, why: weekend ? 'WEEKEND' : 'WEEKDAY' };
  const { kind, label, source, provisional } = special;
  if (provisional) return { date, working: !weekend, why: 'PROVISIONAL', label, source };
  return { date, working: kind === 'WORKING_SATURDAY', why: kind, label, source };
}

/**
 * Whether state bodies work on that day.
 * @throws RangeError naming the covered span, when the day lies outside it.
 */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return explainDay(calendar, date).working;
}
