import { contradictionsOf } from '#libs/calendar/src/calendar-consistency.js';
import type { CalendarDay, WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { composed } from './compose.js';
import type { CalendarHead, CalendarPlace } from './calendar-events.js';

/** A version that is about to be published. */
export interface Proposed {
  readonly place: CalendarPlace;
  readonly label: string;
  readonly head: CalendarHead;
  readonly days: readonly CalendarDay[];
}

/** Refuses a calendar that contradicts itself or what it is laid over, with everything that does. */
export function demandSound(proposed: Proposed, beneath: WorkingCalendar | null): void {
  const { place, days } = proposed;
  const local = place.scope !== 'TENANT';
  const elsewhere = days.filter(({ kind }) => kind.startsWith('LOCAL_') !== local);
  if (elsewhere.length > 0)
    throw new RuleBroken('DAY_KIND_ELSEWHERE', { local, dates: elsewhere.map(({ date }) => date) });
  const contradictions = contradictionsOf(composed(proposed, beneath));
  if (contradictions.length > 0) throw new RuleBroken('CALENDAR_CONTRADICTORY', { contradictions });
}
