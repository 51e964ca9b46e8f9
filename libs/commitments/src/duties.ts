import type { SourceChange } from '#libs/kernel/src/duty-change.js';
import { dutyChanges } from '#libs/kernel/src/obligation.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';
import { obligationsOf } from './obligations.js';

/** Which duties an event of a commitment opens, moves and closes: the difference between what was owed before it and after. */
export function dutiesOf(event: CommitmentEvent, state: Commitment, before: Commitment): SourceChange[] {
  const unit = partiesOf(state)?.unitId;
  if (!unit || !('at' in event.data)) return [];
  const were = { unit: partiesOf(before)?.unitId ?? unit, obligations: obligationsOf(before) };
  return dutyChanges(were, { unit, obligations: obligationsOf(state) }, event.data.at);
}
