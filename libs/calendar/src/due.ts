import type { LocalDate } from './local-date.js';
import type { Instant } from './vietnam-time.js';

/** A moment something is due; shown as an hour, a day or a month, as it was stated. Plain JSON. */
export interface DatedMoment {
  readonly kind: 'HOUR' | 'DATE' | 'MONTH';
  /** Exclusive: what happens at this very instant is late. */
  readonly at: Instant;
  /** The day the moment is shown as. */
  readonly on: LocalDate;
}

/** When something is due; by roadmap it has no day and is never overdue. Plain JSON. */
export type DueMoment = DatedMoment | { readonly kind: 'BY_ROADMAP'; readonly at: null; readonly on: null };

/** How a due date was stated. */
export type DueKind = DueMoment['kind'];

/** When a duty is due, with the explanation as it was recorded: the shape of today or that of an earlier version. */
export type Due = DueMoment & { readonly explanation: object };
