import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import {
  explainAddWorkingDays,
  explainNextWorkingDay,
  explainSubtractWorkingDays,
  type ExplainedDate,
} from '#libs/calendar/src/term-explanation.js';
import { endOfDay } from '#libs/calendar/src/vietnam-time.js';
import { isWorkingDay, type WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { Due } from '#libs/kernel/src/duty-change.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { ItemTime } from './terms.js';

/** How long the assigner has to countersign, in working days after the signature. House rule; no law names one. */
export const COUNTERSIGN_WITHIN = 5;

/** The day itself or, on a day off, the next working day (Civil Code 2015, art. 148(5)). */
export const dueOnDay = (calendar: WorkingCalendar, on: LocalDate): Due =>
  dueAtEnd(
    'DATE',
    covered(() => explainNextWorkingDay(calendar, on)),
  );

/** So many working days after a day, that day not counted (art. 147(2)). */
export const dueAfter = (calendar: WorkingCalendar, from: LocalDate, workingDays: number): Due =>
  dueAtEnd(
    'DATE',
    covered(() => explainAddWorkingDays(calendar, from, workingDays)),
  );

/** When an item is due; a month is due on its last working day, a roadmap on no day. */
export function dueOfItem(calendar: WorkingCalendar, time: ItemTime): Due {
  switch (time.kind) {
    case 'DATE':
      return dueOnDay(calendar, time.on);
    case 'MONTH':
      return dueAtEnd(
        'MONTH',
        covered(() => lastWorkingDay(calendar, time.month)),
      );
    case 'BY_ROADMAP':
      return {
        kind: 'BY_ROADMAP',
        at: null,
        on: null,
        explanation: { rule: 'BY_ROADMAP', roadmap: time.roadmap },
      };
  }
}

function lastWorkingDay(calendar: WorkingCalendar, month: string): ExplainedDate {
  const last = addDays(localDate(`${nextMonth(month)}-01`), -1);
  // Looked up from the month's own last day, so that December needs no calendar of the next year.
  return isWorkingDay(calendar, last)
    ? explainNextWorkingDay(calendar, last)
    : explainSubtractWorkingDays(calendar, last, 1);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const dueAtEnd = (kind: 'DATE' | 'MONTH', { date, explanation }: ExplainedDate): Due => ({
  kind,
  at: endOfDay(date),
  on: date,
  explanation,
});

function covered(compute: () => ExplainedDate): ExplainedDate {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw new RuleBroken('CALENDAR_NOT_COVERED', { reason: error.message });
    throw error;
  }
}
