import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, UnitId } from './ids.js';

/**
 * What makes one duty one duty: opening the same key twice is opening it once.
 * The tenant and the source stream come from the stream whose event asks for the change.
 */
export interface DutyKey {
  readonly kind: string;
  /** Which part of the source owes it (an item, a line); empty when the source as a whole does. */
  readonly item: string;
  readonly occurrence: number;
}

/**
 * How an event changes duties: one named person owes one thing by one date to one other person.
 * Contexts return these, the event store writes them with the events, the engine reads them.
 */
export type DutyChange =
  | {
      readonly change: 'open';
      readonly key: DutyKey;
      readonly owner: PersonId;
      readonly creditor: PersonId;
      readonly unit: UnitId;
      readonly title: string;
      readonly due: Due;
    }
  | { readonly change: 'move'; readonly key: DutyKey; readonly due: Due }
  | {
      readonly change: 'close';
      readonly key: DutyKey;
      readonly outcome: 'DONE' | 'CANCELLED';
      readonly at: Instant;
    }
  | { readonly change: 'transfer'; readonly key: DutyKey; readonly owner: PersonId };
