import { localDate } from '#libs/calendar/src/local-date.js';
import { endOfDay, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CommitmentEvent } from './commitment-events.js';
import { termsOf, type Commitment } from './commitment-state.js';
import { inStatus } from './in-status.js';
import type { Parties } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Terms } from './terms.js';

/** Takes back what is not in force. One that is in force binds both: it is amended or superseded. */
export function withdraw(
  state: Commitment,
  { now: at, remark }: { now: Instant; remark: Remark },
): CommitmentEvent[] {
  inStatus(state, 'ISSUED', 'RETURNED', 'SIGNED');
  return [{ type: 'CommitmentWithdrawn', data: { at, remark } }];
}

/** Gives way to another commitment, which takes force at that moment. */
export function supersede(
  state: Commitment,
  { now: at, byCommitmentId }: { now: Instant; byCommitmentId: string },
): CommitmentEvent[] {
  inStatus(state, 'IN_FORCE');
  return [{ type: 'CommitmentSuperseded', data: { at, byCommitmentId } }];
}

/** Only what is in force for the same unit and year can give way. Throws SUPERSEDES_ANOTHER. */
export function demandSupersedable(state: Commitment, { unitId }: Parties, { year }: Terms): void {
  const { parties, current } = inStatus(state, 'IN_FORCE');
  if (parties.unitId !== unitId || current.terms.year !== year) throw new RuleBroken('SUPERSEDES_ANOTHER');
}

/** Ends it with its year: in force it expires, and what is not done is still owed; unsigned it lapses. */
export function expire(state: Commitment, { now: at }: { now: Instant }): CommitmentEvent[] {
  if (!('pending' in state) && state.status !== 'IN_FORCE') return [];
  const year = termsOf(state)?.year ?? 0;
  if (at < endOfDay(localDate(`${year}-12-31`))) return [];
  return [{ type: 'CommitmentExpired', data: { at } }];
}
