import type { Pool, PoolClient } from 'pg';
import { clipped } from '#libs/kernel/src/clipped.js';
import { recordedColumns, type RecordedEvent } from './recorded-event.js';

/** An event that a consumer couldn't handle and is to try again now. */
export interface ParkedEvent {
  readonly event: RecordedEvent;
  readonly attempts: number;
  /** Whether a person sent it back after it had been given up. */
  readonly redriven: boolean;
}

/** What is told of an event that took the process down with it. */
export const ENDED_IN_THE_MIDDLE = 'the process ended while it handled this event';

/**
 * Events that stand aside for one consumer: the one that failed (RETRYING, at last DEAD) and those of its stream behind it
 * (WAITING), so that the others need not wait while the order within a stream is kept.
 */
export class ParkedEvents {
  constructor(private readonly consumer: string) {}

  async streams(connection: Pool | PoolClient): Promise<Set<string>> {
    const { rows } = await connection.query<{ stream_id: string }>(
      "select distinct stream_id from dead_letters where consumer = $1 and state <> 'REDRIVEN'",
      [this.consumer],
    );
    return new Set(rows.map((row) => row.stream_id));
  }

  /** Parks the event that failed for the first time. */
  async parkFailed(
    client: PoolClient,
    event: RecordedEvent,
    error: string,
    retryIn: number | undefined,
  ): Promise<void> {
    await this.insert(client, [event], {
      state: retryIn === undefined ? 'DEAD' : 'RETRYING',
      attempts: 1,
      error,
      retryIn,
    });
  }

  async parkBehind(client: PoolClient, events: readonly RecordedEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.insert(client, events, { state: 'WAITING', attempts: 0, error: '', retryIn: undefined });
  }

  private async insert(
    client: PoolClient,
    events: readonly RecordedEvent[],
    {
      state,
      attempts,
      error,
      retryIn,
    }: { state: string; attempts: number; error: string; retryIn: number | undefined },
  ): Promise<void> {
    const keys = events.map(({ tenantId, streamId, version }) => ({
      tenant_id: tenantId,
      stream_id: streamId,
      version,
    }));
    await client.query(
      `insert into dead_letters (tenant_id, consumer, stream_id, event_id, event_type, xid, position, correlation_id,
                                 attempts, error, state, next_attempt_at)
       select e.tenant_id, $2, e.stream_id, e.event_id, e.type, e.xid, e.position, e.correlation_id, $3, $4, $5,
              clock_timestamp() + make_interval(secs => $6)
       from json_to_recordset($1) as k (tenant_id uuid, stream_id uuid, version int)
       join events e using (tenant_id, stream_id, version)
       on conflict do nothing`,
      [JSON.stringify(keys), this.consumer, attempts, clipped(error, 2_000), state, retryIn ?? null],
    );
  }

  /** The oldest parked event of each stream whose time for another try has come. */
  async due(connection: Pool | PoolClient): Promise<ParkedEvent[]> {
    const { rows } = await connection.query<RecordedEvent & { attempts: number; redriven: boolean }>(
      `select ${recordedColumns}, data, attempts, redriven
       from (
         select distinct on (stream_id) tenant_id, event_id, stream_id as parked_stream, xid as parked_xid, state,
                attempts, next_attempt_at, redriven_at is not null as redriven
         from dead_letters where consumer = $1 and state <> 'REDRIVEN' order by stream_id, dead_letters.xid, dead_letters.position
       ) as head
       join lateral (select * from events where events.tenant_id = head.tenant_id and events.stream_id = parked_stream
                     and events.event_id = head.event_id) as e using (tenant_id, event_id)
       where state = 'WAITING' or (state = 'RETRYING' and next_attempt_at <= clock_timestamp())
       order by parked_xid limit 100`,
      [this.consumer],
    );
    return rows.map(({ attempts, redriven, ...event }) => ({ event, attempts, redriven }));
  }

  /**
   * Counts a try before it is made: should the process end in the middle of it, there is no endless row of such ends.
   * The next one, if this one is never heard of again, comes after `retryIn` seconds.
   */
  async begin(connection: Pool | PoolClient, { event }: ParkedEvent, retryIn: number): Promise<void> {
    await connection.query(
      `update dead_letters set state = 'RETRYING', attempts = attempts + 1, error = coalesce(nullif(error, ''), $3),
              next_attempt_at = clock_timestamp() + make_interval(secs => $4)
       where consumer = $1 and event_id = $2`,
      [this.consumer, event.eventId, ENDED_IN_THE_MIDDLE, retryIn],
    );
  }

  /**
   * The event was handled at last. One that had been given up stays in the list as redriven, with those behind it; a
   * hiccup leaves no trace. Returns whether anything of the stream is still parked.
   */
  async settle(client: PoolClient, { event, redriven }: ParkedEvent): Promise<boolean> {
    const { streamId, eventId } = event;
    if (redriven) {
      await client.query(
        "update dead_letters set state = 'REDRIVEN', redriven_at = clock_timestamp() where consumer = $1 and event_id = $2",
        [this.consumer, eventId],
      );
      // Those behind it follow because a person sent it back, so they are part of the same story.
      await client.query(
        "update dead_letters set redriven_at = clock_timestamp() where consumer = $1 and stream_id = $2 and state = 'WAITING'",
        [this.consumer, streamId],
      );
    } else {
      await client.query('delete from dead_letters where consumer = $1 and event_id = $2', [
        this.consumer,
        eventId,
      ]);
    }
    const { rowCount } = await client.query(
      "select 1 from dead_letters where consumer = $1 and stream_id = $2 and state <> 'REDRIVEN' limit 1",
      [this.consumer, streamId],
    );
    return rowCount === 1;
  }

  /** Another try failed: once more later, or given up when there is no later. */
  async failAgain(
    client: PoolClient,
    { event }: ParkedEvent,
    error: string,
    retryIn: number | undefined,
  ): Promise<void> {
    await client.query(
      `update dead_letters set error = $3, state = $4,
              next_attempt_at = clock_timestamp() + make_interval(secs => $5), buried_at = clock_timestamp()
       where consumer = $1 and event_id = $2`,
      [
        this.consumer,
        event.eventId,
        clipped(error, 2_000),
        retryIn === undefined ? 'DEAD' : 'RETRYING',
        retryIn ?? null,
      ],
    );
  }
}
