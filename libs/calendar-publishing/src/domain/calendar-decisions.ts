import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { CalendarDay } from '#libs/calendar/src/working-calendar.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CalendarEvent, CalendarHead, CalendarPlace } from './calendar-events.js';
import type { PublishedCalendar } from './published-calendar.js';
import { versionLabel } from './version-label.js';

/** The first version of a calendar. */
export interface Opening {
  readonly place: CalendarPlace;
  readonly name: string;
  readonly document: string;
  readonly note: string;
  readonly head: CalendarHead;
  readonly days: readonly CalendarDay[];
}

/** By whom and when. */
export interface Published {
  readonly by: PersonId;
  readonly at: Instant;
}

/** Publishes a calendar where there is none. */
export function openCalendar(
  state: PublishedCalendar,
  { place, name, document, note, head, days }: Opening,
  { by, at }: Published,
): readonly CalendarEvent[] {
  if (state.place !== null) throw new RuleBroken('CALENDAR_EXISTS', { name: state.name });
  const number = 1;
  const label = versionLabel(place, head, number);
  const added = days.map((after) => ({ date: after.date, before: null, after }));
  const version = { number, label, document, note, at, by, days: added, ...head };
  return [{ type: 'CalendarOpened', data: { ...place, name, ...version } }];
}
