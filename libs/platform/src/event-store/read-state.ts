import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';

/**
 * A stream as it stands, looked at under the rights of the command that is on its way. With the version one goes on to decide on,
 * what was looked at is what is decided.
 */
export async function readState<State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  version?: number,
): Promise<State> {
  let found = model.initial;
  await store.decide(
    model,
    id,
    (state) => {
      found = state;
      return [];
    },
    version,
  );
  return found;
}
