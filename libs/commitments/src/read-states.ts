import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import { commitmentStream } from './commitment-stream.js';
import type { Commitment } from './domain/commitment-state.js';

/** Commitments as they stand, by their ids, looked at under the rights of the command that is on its way. */
export async function readStates(
  store: EventStore,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Commitment>> {
  const states = new Map<string, Commitment>();
  await store.decideMany(commitmentStream, targets, (state, _, id) => {
    states.set(id, state);
    return [];
  });
  return states;
}
