import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import { commitmentStream } from './commitment-stream.js';
import { initial, type Commitment } from './domain/commitment-state.js';

/**
 * A commitment as it stands, looked at under the rights of the command that is on its way. With the version one goes on to
 * decide on, what was looked at is what is decided.
 */
export async function readState(store: EventStore, id: string, version?: number): Promise<Commitment> {
  const target: Target = version === undefined ? { id } : { id, expectedVersion: version };
  return (await readStates(store, [target])).get(id) ?? initial;
}

/** The same for many at once, by their ids. */
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
