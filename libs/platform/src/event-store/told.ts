import type { PoolClient } from 'pg';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { eventOf, foldStream, loadEvents } from './load-streams.js';

/** A stream with everything that happened to it, and the moment at which it was read. */
export interface Told<State, Event> {
  readonly now: Instant;
  readonly state: State;
  readonly version: number;
  readonly events: readonly Event[];
}

/** Folds one from its own events: what an approval stands over is never read from a list. */
export async function told<State, Event extends DomainEvent>(
  client: PoolClient,
  tenantId: TenantId,
  model: StreamModel<State, Event>,
  id: string,
): Promise<Told<State, Event>> {
  const loaded = await loadEvents(client, tenantId, [id]);
  const { state, version } = foldStream(model, { id }, loaded);
  const events = (loaded.events.get(id) ?? []).map((event) => eventOf(model, event));
  return { now: loaded.now, state, version, events };
}
