import { EventStore } from '#libs/kernel/src/event-store.js';
import { commitmentStream } from './commitment-stream.js';
import { initial, type Commitment } from './domain/commitment-state.js';

/**
 * A commitment as it stands, looked at under the rights of the command that is on its way. With the version one goes on to
 * decide on, what was looked at is what is decided.
 */
export async function readState(store: EventStore, id: string, version?: number): Promise<Commitment> {
  let read: Commitment = initial;
  const look = (state: Commitment): [] => {
    read = state;
    return [];
  };
  await store.decide(commitmentStream, id, look, version);
  return read;
}
