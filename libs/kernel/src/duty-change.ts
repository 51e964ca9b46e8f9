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
 * How an event of a source changes the duties it opened: one named person owes one thing by one date to one other person.
 * Contexts return these, the event store writes them with the events, the engine reads them.
 */
export type SourceChange =
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
  /** It was closed, and is owed again by the same date. */
  | { readonly change: 'reopen'; readonly key: DutyKey }
  /** Who owes it says that it is done, and waits for the answer; null where he waits no more. Until then nothing is late. */
  | { readonly change: 'submit'; readonly key: DutyKey; readonly at: Instant | null }
  /** This date of it has passed, and that is on record. */
  | { readonly change: 'pass'; readonly key: DutyKey; readonly dueAt: Instant }
  | {
      readonly change: 'transfer';
      readonly key: DutyKey;
      readonly owner: PersonId;
      readonly creditor: PersonId;
      readonly unit: UnitId;
    };

/**
 * How an event of a duty's own stream, which has the duty's id, changes it, whatever its source goes on to say. A moved due
 * date holds over the one that the source stated in its version `over`: once the source states another, that one holds.
 */
export type FollowUpChange =
  | { readonly change: 'reschedule'; readonly due: Due; readonly over: number }
  | { readonly change: 'escalate'; readonly level: number }
  | { readonly change: 'acknowledge'; readonly at: Instant }
  | { readonly change: 'extension'; readonly state: ExtensionState };

/** How the last request for more time stands. */
export type ExtensionState = 'ASKED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';

export type DutyChange = SourceChange | FollowUpChange;
