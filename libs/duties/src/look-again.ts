import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { ladders, momentOf, type Rung } from './reminder-ladder.js';

/** A reminder whose moment has come, with its duty as it stands now. */
export interface DueReminder {
  readonly kind: string;
  readonly rung: string;
  readonly due_on: LocalDate;
  readonly duty_state: 'OPEN' | 'DONE' | 'CANCELLED' | null;
  readonly duty_due_on: LocalDate | null;
  /** Whether a later rung of the same duty is due as well, after an outage. */
  readonly overtaken: boolean;
}

export type Verdict =
  | { readonly verdict: 'FIRE'; readonly rung: Rung; readonly dueOn: LocalDate }
  | { readonly verdict: 'SKIP'; readonly reason: string }
  | { readonly verdict: 'POSTPONE'; readonly to: Instant; readonly dueOn: LocalDate };

/** What to do with a reminder whose moment has come: much may have happened since it was planned. */
export function lookAgain(reminder: DueReminder, now: Instant, calendar: WorkingCalendar): Verdict {
  const rung = ladders[reminder.kind]?.find((one) => one.name === reminder.rung);
  if (!rung) return { verdict: 'SKIP', reason: 'NO_SUCH_RUNG' };
  if (reminder.duty_state !== 'OPEN') return { verdict: 'SKIP', reason: 'DUTY_CLOSED' };
  const dueOn = reminder.duty_due_on;
  if (dueOn === null) return { verdict: 'SKIP', reason: 'NO_DEADLINE' };
  if (dueOn !== reminder.due_on) {
    const moment = momentOf(rung, dueOn, calendar);
    if (moment === null) return { verdict: 'SKIP', reason: 'OUTSIDE_CALENDAR' };
    if (moment > now) return { verdict: 'POSTPONE', to: moment, dueOn };
  }
  if (reminder.overtaken) return { verdict: 'SKIP', reason: 'COLLAPSED' };
  return { verdict: 'FIRE', rung, dueOn };
}
