import { dueAt } from '#libs/calendar/src/due-at.js';
import { dueBy } from '#libs/calendar/src/due-by.js';
import type { Due, DueMoment } from '#libs/calendar/src/due.js';
import type { Term } from '#libs/calendar/src/term.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { DutyEvent } from './duty-events.js';

/** What of an open duty decides whether a calendar moves it. */
export interface Counted {
  readonly due: DueMoment;
  /** How the due date in force was stated; null where its explanation names no term, which leaves nothing to compute. */
  readonly term: Term | null;
  /** Whether the explanation says that the date may yet change. */
  readonly provisional: boolean;
}

/**
 * The due date by a calendar as it stands now, or null where it stays as it is. What was granted as an extension is a term
 * like any other: the day that was granted, which moves only off a day that is no working day. A date whose explanation was
 * provisional is explained anew even where it stays, since it may be certain by now. Where the calendar does not reach, the
 * date stays: a deadline is never guessed.
 */
export function recomputed({ due, term, provisional }: Counted, calendar: WorkingCalendar): Due | null {
  if (term === null) return null;
  try {
    if (!provisional && dueAt(term, calendar).at === due.at) return null;
    const { explanation, ...moment } = dueBy(term, calendar);
    const certain = explanation.rule !== 'BY_ROADMAP' && !explanation.provisional;
    return moment.at === due.at && !(provisional && certain) ? null : { ...moment, explanation };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Moves the due date of an open duty because the calendar changed; the one its source stated stays beside it. */
export const recompute = (
  { before, over }: { readonly before: DueMoment; readonly over: number },
  due: Due,
  calendarVersion: string,
): DutyEvent[] => [{ type: 'DueRecomputed', data: { calendarVersion, before, due, over } }];
