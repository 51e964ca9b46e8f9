import { localDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Goal } from './play.js';

/** How far somebody asks to play. */
export type Asked =
  | { readonly until: 'NEXT_EVENT' | 'DAY' | 'WEEK' | 'YEAR_END' }
  | { readonly until: 'DATE'; readonly on: string }
  | { readonly until: 'INSTANT'; readonly at: string };

/** When offices open: whoever asks for a day wants to see its morning, before anything has left. */
const OPENING = '07:00';
const DAY_MS = 86_400_000;

/** When offices close on the last day of a year: whoever plays so far wants to look at that year, not at the next one's first minute. */
export function yearEndOf(now: Instant): Instant {
  const year = Number(dateOf(now).slice(0, 4));
  const [end, next] = [closing(year), closing(year + 1)];
  return now < end ? end : next;
}

const closing = (year: number): Instant => atHour(localDate(`${year}-12-31`), '17:00');

/** Where the clock is to be played to, from where it is. A day and a week later it is the same hour. */
export function goalOf(asked: Asked, now: Instant): Goal {
  // Viet Nam has no summer time: the same hour is as many times 24 hours away.
  const later = (days: number): Instant => instant(new Date(Date.parse(now) + days * DAY_MS));
  switch (asked.until) {
    case 'NEXT_EVENT':
      return { goal: 'NEXT_EVENT' };
    case 'DAY':
      return { goal: 'INSTANT', to: later(1) };
    case 'WEEK':
      return { goal: 'INSTANT', to: later(7) };
    case 'YEAR_END':
      return { goal: 'INSTANT', to: yearEndOf(now) };
    case 'DATE':
      return { goal: 'INSTANT', to: atHour(localDate(asked.on), OPENING) };
    case 'INSTANT':
      return { goal: 'INSTANT', to: instant(asked.at) };
  }
}
