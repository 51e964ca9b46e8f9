import { indexedDays } from './calendar-index.js';
import type { DatedMoment } from './due.js';
import { lastDayCounted } from './due-at.js';
import type { LocalDate } from './local-date.js';
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
  const days = indexedDays(calendar, beginOf(term), on).map(({ asked }) => asked);
  switch (term.rule) {
    case 'ON_DAY':
    case 'MONTH_END':
      return days;
    case 'DAYS_AFTER':
    case 'WEEKS_AFTER':
    case 'MONTHS_AFTER':
      return calendarDays(term, calendar, days);
    case 'WORKING_DAYS_AFTER':
    case 'WORKING_DAYS_BEFORE':
      return days.map((day) => (day.date === term.from ? passedOver(day.date, 'FIRST_DAY') : day));
    case 'WORKING_HOURS_AFTER':
      return days.map((day) => hoursOf(term, day, calendar, at));
    case 'SAME_DAY_TRANSFER':
      return days.map((day) => transferDay(term, day, calendar));
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

/** A day that would not be counted whatever it is. */
function passedOver(date: LocalDate, why: 'FIRST_DAY' | 'AFTER_HOURS' | 'AFTER_CUT'): TermDay {
  return { date, counted: false, why };
}

function calendarDays(term: CalendarTerm, calendar: WorkingCalendar, days: readonly TermDay[]): TermDay[] {
  const last = lastDayCounted(term, calendar);
  return days.map((day) => {
    if (day.date === term.from) return passedOver(day.date, 'FIRST_DAY');
    if (day.date >= last) return day;
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
