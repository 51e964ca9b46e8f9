import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import { dateOf, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import {
  EventStore,
  VersionConflict,
  type EventsOf,
  type Moment,
  type Part,
  type Parts,
  type StatesOf,
  type Target,
} from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { OwnedRows, SideRow, StreamModel, StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Database } from '../database/database.js';
import { currentJourney, type Journey } from '../journey.js';
import type { StreamCommit } from './append-statement.js';
import { Appends } from './appends.js';
import { dutyWrites } from './duty-writes.js';
import { IdempotencyKeyTaken } from './idempotency-key-taken.js';
import { leafHash } from './leaf-hash.js';
import { foldStream, type LoadedStream } from './load-streams.js';
import { Loads } from './loads.js';
import type { StoredEvent } from './stored-event.js';
import { StreamTurns } from './stream-turns.js';

/** A lost race is decided again this often before it is given up: more means a stream too hot to be one stream. */
const ATTEMPTS = 100;

type FoldedPart<State, Event extends DomainEvent> = Part<State, Event> & LoadedStream<State>;

/** What happens to each of some streams, in their order. */
type DecideOn<State, Event> = (
  streams: readonly LoadedStream<State>[],
  moment: Moment,
) => readonly (readonly Event[])[];

const onEach =
  <State, Event>(
    decision: (state: State, moment: Moment, id: string) => readonly Event[],
  ): DecideOn<State, Event> =>
  (streams, moment) =>
    streams.map(({ state, id }) => decision(state, moment, id));

/** The event store on PostgreSQL: one round trip to load, one to commit. */
@Injectable()
export class PostgresEventStore extends EventStore {
  private readonly turns = new StreamTurns();
  private readonly loads: Loads;
  private readonly appends: Appends;

  constructor(private readonly database: Database) {
    super();
    this.loads = new Loads(database);
    this.appends = new Appends(database);
  }

  async decide<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    id: string,
    decision: (state: State, moment: Moment) => readonly Event[],
    expectedVersion?: number,
    beside: readonly SideRow[] = [],
  ): Promise<StreamPosition> {
    const part = expectedVersion === undefined ? { model, id } : { model, id, expectedVersion };
    const [position] = await this.commitTo([part], onEach(decision), (positions) => positions[0], beside);
    if (!position) throw new Error('a stream was decided on and no position came back');
    return position;
  }

  decideMany<State, Event extends DomainEvent>(
    model: StreamModel<State, Event>,
    targets: readonly Target[],
    decision: (state: State, moment: Moment, id: string) => readonly Event[],
    beside: readonly SideRow[] = [],
  ): Promise<readonly StreamPosition[]> {
    const parts = targets.map((target) => ({ ...target, model }));
    return this.commitTo(parts, onEach(decision), (changed) => ({ changed }), beside);
  }

  async decideTogether<const Of extends Parts>(
    parts: Of,
    decision: (states: StatesOf<Of>, moment: Moment) => EventsOf<Of>,
    beside: readonly SideRow[] = [],
  ): Promise<StreamPosition> {
    const streams = parts.map((part) =>
      'ids' in part ? part.ids.map((id) => ({ model: part.model, id })) : [part],
    );
    const decideOn: DecideOn<unknown, DomainEvent> = (loaded, moment) => {
      const states = loaded.map(({ state }) => state);
      const apart = parts.map((part) => ('ids' in part ? states.splice(0, part.ids.length) : states.shift()));
      // Each state was folded by the model that stands at its place, and each list of events is for the part at its place.
      const decided = decision(apart as unknown as StatesOf<Of>, moment) as readonly unknown[];
      return decided.flatMap((events, place) =>
        'ids' in (parts[place] ?? {}) ? (events as DomainEvent[][]) : [events as DomainEvent[]],
      );
    };
    const positions = await this.commitTo(streams.flat(), decideOn, (changed) => changed[0], beside);
    if (!positions[0]) throw new Error('streams were decided on and no position came back');
    return positions[0];
  }

  private async commitTo<State, Event extends DomainEvent>(
    parts: readonly Part<State, Event>[],
    decideOn: DecideOn<State, Event>,
    replyOf: (positions: readonly StreamPosition[]) => unknown,
    beside: readonly SideRow[],
  ): Promise<readonly StreamPosition[]> {
    const journey = currentJourney();
    const { tenantId } = journey.actor;
    const ids = parts.map(({ id }) => id);
    return this.turns.take(ids, async () => {
      for (let attempt = 1; ; attempt++) {
        const loaded = await this.loads.load(tenantId, ids);
        const { now } = loaded;
        const streams = parts.map((part) => ({ ...part, ...foldStream(part.model, part, loaded) }));
        for (const stream of streams) await this.demandOpen(journey, stream, now);
        const decided = decideOn(streams, { now });
        const positions: StreamPosition[] = [];
        const commits: StreamCommit[] = [];
        for (const [place, stream] of streams.entries()) {
          const commit = await this.commitOf(journey, stream, decided[place] ?? [], now);
          positions.push({ id: stream.id, version: commit?.version ?? stream.version });
          if (commit) commits.push(commit);
        }
        if (commits.length === 0) return positions;
        if (await this.commit(journey, commits, replyOf(positions), beside)) return positions;
        const lost = parts.find((part) => part.expectedVersion !== undefined);
        if (lost || attempt === ATTEMPTS) throw await this.conflict(tenantId, lost ?? { id: ids[0] ?? '' });
      }
    });
  }

  /** Who acts may change this stream, and it stands where he saw it. */
  private async demandOpen<State, Event extends DomainEvent>(
    { actor, authorisation }: Journey,
    { model, ...stream }: FoldedPart<State, Event>,
    now: Instant,
  ): Promise<void> {
    const subject = model.subject(stream.state);
    if (subject && authorisation) await authorisation.settle(subject, dateOf(now));
    if (stream.expectedVersion === undefined || stream.expectedVersion === stream.version) return;
    // Nothing there is no newer version of anything: an unknown id, or another tenant's.
    if (stream.version === 0) throw new RuleBroken('NOT_FOUND', { id: stream.id });
    throw await this.conflict(actor.tenantId, stream);
  }

  /** What is to be written of one stream; undefined where nothing happened to it. */
  private async commitOf<State, Event extends DomainEvent>(
    { actor, authorisation, correlationId, causationId }: Journey,
    { model, ...stream }: FoldedPart<State, Event>,
    events: readonly Event[],
    now: Instant,
  ): Promise<StreamCommit | undefined> {
    let state = stream.state;
    const duties = events.flatMap((event, index) => {
      const before = state;
      state = model.evolve(before, event);
      const version = stream.version + index + 1;
      const by = { tenantId: actor.tenantId, streamType: model.type, streamId: stream.id, version, at: now };
      return model.duties(event, state, before).map((change) => ({ change, by }));
    });
    const after = model.subject(state);
    // Whoever moves a thing elsewhere must be allowed there as well.
    const moved = JSON.stringify(after) !== JSON.stringify(model.subject(stream.state));
    if (after && moved && authorisation) await authorisation.settle(after, dateOf(now));
    if (events.length === 0) return undefined;

    const stored = events.map((event, index): StoredEvent => {
      const written = {
        stream_type: model.type,
        stream_id: stream.id,
        version: stream.version + index + 1,
        event_id: randomUUID(),
        type: event.type,
        schema_version: model.schemaVersions?.[event.type] ?? 1,
        data: event.data,
        actor_id: actor.personId,
        on_behalf_of_id: actor.onBehalfOf,
        correlation_id: correlationId,
        causation_id: causationId,
        happened_at: happenedAt(event) ?? now,
        recorded_at: now,
      };
      return { ...written, leaf_hash: leafHash(actor.tenantId, written) };
    });
    return {
      streamId: stream.id,
      version: stream.version + events.length,
      events: stored,
      rows: changedRows(stream.version === 0 ? [] : model.rows(stream.state), model.rows(state)),
      duties: dutyWrites(duties),
    };
  }

  /** False when another commit took one of the versions first. */
  private async commit(
    { actor, idempotency }: Journey,
    commits: readonly StreamCommit[],
    reply: unknown,
    beside: readonly SideRow[],
  ): Promise<boolean> {
    const kept =
      idempotency && !idempotency.recorded ? { actorId: actor.personId, ...idempotency, reply } : undefined;
    try {
      await this.appends.commit(actor.tenantId, { commits, kept, beside });
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code !== '23505') throw error;
      if (error.constraint === 'events_pkey') return false;
      if (error.constraint === 'idempotency_keys_pkey') throw new IdempotencyKeyTaken();
      throw error;
    }
    if (idempotency) idempotency.recorded = true;
    return true;
  }

  private async conflict(tenantId: TenantId, { id, expectedVersion = 0 }: Target): Promise<VersionConflict> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ version: number; type: string; recorded_at: Date; actor_id: string }>(
        'select version, type, recorded_at, actor_id from events where tenant_id = $1 and stream_id = $2 and version > $3 order by version',
        [tenantId, id, expectedVersion],
      ),
    );
    const since = rows.map((row) => ({
      type: row.type,
      recordedAt: instant(row.recorded_at),
      actorId: row.actor_id,
    }));
    return new VersionConflict(id, expectedVersion, rows.at(-1)?.version ?? expectedVersion, since);
  }
}

/** An event recorded later than it happened says so in its data; business time otherwise. */
function happenedAt(event: DomainEvent): Instant | undefined {
  const { data } = event;
  return 'happenedAt' in data && typeof data.happenedAt === 'string' ? instant(data.happenedAt) : undefined;
}

function changedRows(before: readonly OwnedRows[], after: readonly OwnedRows[]): OwnedRows[] {
  // The keyless row is written always: it carries the version, and its lock is what a rebuild waits for.
  return after.filter(
    (owned) =>
      owned.key === null ||
      JSON.stringify(before.find((other) => other.table === owned.table)?.rows) !==
        JSON.stringify(owned.rows),
  );
}
