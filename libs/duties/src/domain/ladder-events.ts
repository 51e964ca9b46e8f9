import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { LadderScope, Rung } from './ladder.js';

/** What happens to the ladder of one kind of duty in one place: every version stays in the record. */
export type LadderEvent =
  | DomainEvent<
      'LadderPublished',
      {
        /** Consecutive, from 1; the ledger names the version by it. */
        readonly number: number;
        readonly kind: string;
        readonly where: LadderScope;
        readonly rungs: readonly Rung[];
        readonly mostExtensions: number;
        readonly by: PersonId;
        readonly at: Instant;
      }
    >
  | DomainEvent<'LadderWithdrawn', { readonly number: number; readonly by: PersonId; readonly at: Instant }>;
