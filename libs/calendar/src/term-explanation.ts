import { addDays, type LocalDate } from './local-date.js';
import { addWorkingDays, nextWorkingDay, subtractWorkingDays, workingDaysBetween } from './term.js';
import { explainDay, type DayExplanation, type WorkingCalendar } from './working-calendar.js';

/**
 * The rule a term was counted by:
 * - `WORKING_DAYS_AFTER`, `WORKING_DAYS_BETWEEN`: first day excluded, Civil Code 2015 art. 147(2).
 * - `WORKING_DAYS_BEFORE`: the same, counted backwards.
 * - `NEXT_WORKING_DAY`: end moved off a weekend or holiday, art. 148(5).
 */
export type TermRule =
  'WORKING_DAYS_AFTER' | 'WORKING_DAYS_BEFORE' | 'NEXT_WORKING_DAY' | 'WORKING_DAYS_BETWEEN';

/** One day on the way of a term: counted or passed over, and why. */
export interface TermDay {
  readonly date: LocalDate;
  readonly counted: boolean;
  readonly why: 'FIRST_DAY' | DayExplanation['why'];
  /** Vietnamese name of an exceptional day. */
  readonly label?: string;
  /** Document or article behind an exceptional day. */
  readonly source?: string;
}

/** How a term came about, complete enough to be read years later without the calendar. Plain JSON. */
export interface TermExplanation {
  readonly rule: TermRule;
  readonly from: LocalDate;
  readonly calendarVersion: string;
  /** Every calendar day, in the order walked, from `from` to the result. */
  readonly days: readonly TermDay[];
}

/** A date with its explanation. */
export interface ExplainedDate {
  readonly date: LocalDate;
  readonly explanation: TermExplanation;
}

/** `addWorkingDays` with every day accounted for. @throws RangeError as `addWorkingDays` does. */
export function explainAddWorkingDays(calendar: WorkingCalendar, from: LocalDate, n: number): ExplainedDate {
  const date = addWorkingDays(calendar, from, n);
  return { date, explanation: walk(calendar, 'WORKING_DAYS_AFTER', from, date) };
}

/** `subtractWorkingDays` with every day accounted for. @throws RangeError as `subtractWorkingDays` does. */
export function explainSubtractWorkingDays(
  calendar: WorkingCalendar,
  from: LocalDate,
  n: number,
): ExplainedDate {
  const date = subtractWorkingDays(calendar, from, n);
  return { date, explanation: walk(calendar, 'WORKING_DAYS_BEFORE', from, date) };
}

/** `nextWorkingDay` with every day passed over. @throws RangeError as `nextWorkingDay` does. */
export function explainNextWorkingDay(calendar: WorkingCalendar, from: LocalDate): ExplainedDate {
  const date = nextWorkingDay(calendar, from);
  return { date, explanation: walk(calendar, 'NEXT_WORKING_DAY', from, date) };
}

/**
 * `workingDaysBetween` with every day accounted for. When `to` is earlier, the count is negative and the explanation
 * walks from `to` to `from`. @throws RangeError as `workingDaysBetween` does.
 */
export function explainWorkingDaysBetween(
  calendar: WorkingCalendar,
  from: LocalDate,
  to: LocalDate,
): { readonly count: number; readonly explanation: TermExplanation } {
  const count = workingDaysBetween(calendar, from, to);
  const [first, last] = from <= to ? [from, to] : [to, from];
  return { count, explanation: walk(calendar, 'WORKING_DAYS_BETWEEN', first, last) };
}

function walk(calendar: WorkingCalendar, rule: TermRule, from: LocalDate, to: LocalDate): TermExplanation {
  const step = from <= to ? 1 : -1;
  const days = [rule === 'NEXT_WORKING_DAY' ? termDay(calendar, from) : firstDay(from)];
  for (let date = from; date !== to;) {
    date = addDays(date, step);
    days.push(termDay(calendar, date));
  }
  return { rule, from, calendarVersion: calendar.version, days };
}

function firstDay(date: LocalDate): TermDay {
  return { date, counted: false, why: 'FIRST_DAY' };
}

function termDay(calendar: WorkingCalendar, date: LocalDate): TermDay {
  const { working, ...rest } = explainDay(calendar, date);
  return { ...rest, counted: working };
}
