import type { PoolClient } from 'pg';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Target } from '#libs/kernel/src/event-store.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';

/** A stream folded to its state as of the moment of loading. */
export interface LoadedStream<State> extends Target {
  readonly version: number;
  readonly state: State;
}

interface LoadedRow {
  readonly now: Date;
  readonly stream_id: string | null;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: object;
}

const EVENTS =
  'select stream_id, version, type, schema_version, data from events where tenant_id = $1 and stream_type = $3 and stream_id';
const ONE = `select n.now, e.* from (select business_now() as now) n left join lateral (${EVENTS} = $2 order by version) e on true`;
const MANY = `select n.now, e.* from (select business_now() as now) n left join lateral (${EVENTS} = any ($2::uuid[]) order by version) e on true`;

/** Loads streams and the business time in one round trip. A stream nobody started has version 0, and so has one of another kind. */
export async function loadStreams<State, Event extends DomainEvent>(
  client: PoolClient,
  tenantId: string,
  model: StreamModel<State, Event>,
  targets: readonly Target[],
): Promise<{ now: Instant; streams: LoadedStream<State>[] }> {
  const query =
    targets.length === 1
      ? { name: 'load_stream', text: ONE, values: [tenantId, targets[0]?.id, model.type] }
      : {
          name: 'load_streams',
          text: MANY,
          values: [tenantId, targets.map((target) => target.id), model.type],
        };
  const { rows } = await client.query<LoadedRow>(query);
  const found = new Map(
    targets.map((target) => [target.id, { ...target, version: 0, state: model.initial }]),
  );
  for (const row of rows) {
    const stream = row.stream_id === null ? undefined : found.get(row.stream_id);
    if (!stream) continue;
    stream.state = model.evolve(stream.state, eventOf(model, row));
    stream.version = row.version;
  }
  return { now: instant(rows[0]?.now ?? missingTime()), streams: [...found.values()] };
}

/** Brings a stored event up to today's schema. What the stream's own model wrote is its own type again. */
export function eventOf<State, Event extends DomainEvent>(
  model: StreamModel<State, Event>,
  stored: { type: string; schema_version: number; data: object },
): Event {
  const { type, schema_version, data } = stored;
  return { type, data: model.upcast?.(type, schema_version, data) ?? data } as Event;
}

function missingTime(): never {
  throw new Error('the clock row is missing');
}
