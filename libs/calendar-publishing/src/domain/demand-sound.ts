import { contradictionsOf } from '#libs/calendar/src/calendar-consistency.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Layout } from './compose.js';
import type { CalendarPlace } from './calendar-events.js';

/**
 * Refuses a calendar that contradicts itself, what it is laid over or what is laid over it, with everything that does: who would
 * work by it would be reminded of nothing any more.
 */
export function demandSound(
  place: CalendarPlace,
  layout: Layout,
  worked: (layout: Layout) => readonly WorkingCalendar[],
): void {
  const local = place.scope !== 'TENANT';
  const elsewhere = layout.days.filter(({ kind }) => kind.startsWith('LOCAL_') !== local);
  if (elsewhere.length > 0)
    throw new RuleBroken('DAY_KIND_ELSEWHERE', { local, dates: elsewhere.map(({ date }) => date) });
  const found = worked(layout).flatMap((calendar) => contradictionsOf(calendar));
  const contradictions = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  if (contradictions.length > 0) throw new RuleBroken('CALENDAR_CONTRADICTORY', { contradictions });
}
