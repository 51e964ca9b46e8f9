import type { Texts } from '../texts/vi.js';
import type { Clock } from './use-clock.js';

/** A day in working-day words: what the calendar calls it, else what its weekday makes of it. */
export const dayKind = ({ label, why }: Clock['today'], t: Pick<Texts, 'due'>): string =>
  label === null ? (t.due.why[why] ?? why) : `${t.due.why[why] ?? why} (${label})`;
