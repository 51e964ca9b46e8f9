import type { PoolClient } from 'pg';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Target } from '#libs/kernel/src/event-store.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';

/** The events of some streams, in order, and the business time at which they were read. */
export interface LoadedEvents {
  readonly now: Instant;
  readonly events: ReadonlyMap<string, readonly LoadedEvent[]>;
}

interface LoadedEvent {
  readonly stream_id: string;
  readonly stream_type: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: object;
}

/** A stream folded to its state as of the moment of loading. */
export interface LoadedStream<State> extends Target {
  readonly version: number;
  readonly state: State;
}

const LOAD = `
  with clock_now as materialized (select business_now() as now)
  select n.now, e.* from clock_now n left join lateral (
    select stream_id, stream_type, version, type, schema_version, data from events
    where tenant_id = $1 and stream_id = any ($2::uuid[]) order by stream_id, version) e on true`;

/** Streams and the business time in one round trip. */
export async function loadEvents(
  client: PoolClient,
  tenantId: string,
  ids: readonly string[],
): Promise<LoadedEvents> {
  const { rows } = await client.query<{ now: Date } & (LoadedEvent | { stream_id: null })>({
    name: 'load_events',
    text: LOAD,
    values: [tenantId, ids],
  });
  if (!rows[0]) throw new Error('the clock row is missing');
  const events = new Map<string, LoadedEvent[]>();
  for (const row of rows) {
    if (row.stream_id === null) continue;
    const before = events.get(row.stream_id);
    if (before) before.push(row);
    else events.set(row.stream_id, [row]);
  }
  return { now: instant(rows[0].now), events };
}

/** A stream's state by its events. One that nobody started has version 0, and so has one of another kind. */
export function foldStream<State, Event extends DomainEvent>(
  model: StreamModel<State, Event>,
  target: Target,
  { events }: LoadedEvents,
): LoadedStream<State> {
  let { initial: state } = model;
  let version = 0;
  for (const event of events.get(target.id) ?? []) {
    if (event.stream_type !== model.type) continue;
    state = model.evolve(state, eventOf(model, event));
    ({ version } = event);
  }
  return { ...target, version, state };
}

/** Brings a stored event up to today's schema. What the stream's own model wrote is its own type again. */
export function eventOf<State, Event extends DomainEvent>(
  model: StreamModel<State, Event>,
  stored: { type: string; schema_version: number; data: object },
): Event {
  const { type, schema_version, data } = stored;
  return { type, data: model.upcast?.(type, schema_version, data) ?? data } as Event;
}
