import { explainDay } from './day-explanation.js';
import type { DatedMoment } from './due.js';
import { lastDayCounted } from './due-at.js';
import { addDays, type LocalDate } from './local-date.js';
import { lastDayOf } from './months.js';
import { stretchesBetween } from './office-hours.js';
import type { TermDay } from './term-explanation.js';
import type { CalendarTerm, DatedTerm } from './term.js';
import { missesTransfer } from './transfer-due.js';
import { dateOf, type Instant } from './vietnam-time.js';
import type { WorkingCalendar } from './working-calendar.js';

type TermOf<Rule extends DatedTerm['rule']> = Extract<DatedTerm, { readonly rule: Rule }>;

/**
 * Every day from the one a term begins with to the one it ends on, counted or passed over.
 * @throws RangeError when one lies outside the calendar.
 */
export function termDays(
  term: DatedTerm,
  calendar: WorkingCalendar,
  { on, at }: DatedMoment,
): readonly TermDay[] {
  const asked = (date: LocalDate) => askedDay(calendar, date);
  const dates = walk(beginOf(term), on);
  switch (term.rule) {
    case 'ON_DAY':
    case 'MONTH_END':
      return dates.map(asked);
    case 'DAYS_AFTER':
    case 'WEEKS_AFTER':
    case 'MONTHS_AFTER':
      return calendarDays(term, calendar, dates);
    case 'WORKING_DAYS_AFTER':
    case 'WORKING_DAYS_BEFORE':
      return dates.map((date) => (date === term.from ? passedOver(date, 'FIRST_DAY') : asked(date)));
    case 'WORKING_HOURS_AFTER':
      return dates.map((date) => hoursOf(term, asked(date), calendar, at));
    case 'SAME_DAY_TRANSFER':
      return dates.map((date) => transferDay(term, asked(date), calendar));
  }
}

/** The day the walk of a term begins with. */
export function beginOf(term: DatedTerm): LocalDate {
  switch (term.rule) {
    case 'ON_DAY':
      return term.day;
    case 'MONTH_END':
      return lastDayOf(term.month);
    case 'WORKING_HOURS_AFTER':
    case 'SAME_DAY_TRANSFER':
      return dateOf(term.from);
    case 'DAYS_AFTER':
    case 'WEEKS_AFTER':
    case 'MONTHS_AFTER':
    case 'WORKING_DAYS_AFTER':
    case 'WORKING_DAYS_BEFORE':
      return term.from;
  }
}

function walk(from: LocalDate, to: LocalDate): LocalDate[] {
  const days = [from];
  for (let date = from; date !== to; days.push(date)) date = addDays(date, from <= to ? 1 : -1);
  return days;
}

/** A day that would not be counted whatever it is. */
function passedOver(date: LocalDate, why: 'FIRST_DAY' | 'AFTER_HOURS' | 'AFTER_CUT'): TermDay {
  return { date, counted: false, why };
}

/** A day on which the term looks whether it is a working day. */
function askedDay(calendar: WorkingCalendar, date: LocalDate): TermDay {
  const { working, ...rest } = explainDay(calendar, date);
  return { ...rest, counted: working };
}

function calendarDays(term: CalendarTerm, calendar: WorkingCalendar, dates: readonly LocalDate[]): TermDay[] {
  const last = lastDayCounted(term, calendar);
  return dates.map((date) => {
    if (date === term.from) return passedOver(date, 'FIRST_DAY');
    const day = askedDay(calendar, date);
    if (date >= last) return day;
    // Counted whatever it is, so that no change of the calendar matters.
    const { provisional: _, ...counted } = day;
    return { ...counted, counted: true };
  });
}

function hoursOf(
  { from }: TermOf<'WORKING_HOURS_AFTER'>,
  day: TermDay,
  calendar: WorkingCalendar,
  at: Instant,
): TermDay {
  if (!day.counted) return day;
  const stretches = stretchesBetween(calendar, day.date, from, at);
  return stretches.length > 0 ? { ...day, stretches } : passedOver(day.date, 'AFTER_HOURS');
}

function transferDay(
  { from }: TermOf<'SAME_DAY_TRANSFER'>,
  day: TermDay,
  calendar: WorkingCalendar,
): TermDay {
  const late = day.counted && day.date === dateOf(from) && missesTransfer(calendar, from);
  return late ? passedOver(day.date, 'AFTER_CUT') : day;
}
