import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Play } from '#libs/composition/src/playing/play.js';

const OFFSET_MS = 7 * 3_600_000;

/** 2024-03-04 07:30, as clocks in Viet Nam show it. */
export const written = (at: Instant): string =>
  `${dateOf(at)} ${new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(11, 16)}`;

/** How far a play came and what happened on the way, in a line. */
export function said({ at, acts, reminders, escalations, urgings, digests }: Play): string {
  const counts = { acts, reminders, escalations, urgings, digests };
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${written(at)}  ${told.join(', ')}`;
}
