import type { Pool, PoolClient } from 'pg';
import { recordedColumns, type Cursor, type RecordedEvent } from './recorded-event.js';

/** A stretch of the log: the events a consumer asked for, and where reading goes on. */
export interface Page {
  readonly events: readonly RecordedEvent[];
  /** After the last event read, of whatever type; undefined when there was nothing to read. */
  readonly next: Cursor | undefined;
  readonly full: boolean;
}

/**
 * No transaction below this one is in flight, so nothing can appear any more before what lies below it. The horizon
 * belongs to the whole server: a transaction that is left open anywhere on it holds every reader back.
 */
const HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())';

/** Which events a reader wants: all where nothing is said. */
export interface Wanted {
  readonly types?: readonly string[];
  /** Passed over: what is left by the thousand at one moment, and nobody waits for. */
  readonly ignores?: readonly string[];
}

// Of what is not wanted only the last one comes, without its data: it carries the cursor on.
const READ = `
  select ${recordedColumns}, case when wanted then data end as data, wanted, read
  from (
    select page.*, (row_number() over in_order)::int as read, lead(false, 1, true) over in_order as is_last
    from (
      select *, ($4::text[] is null or type = any ($4)) and type <> all ($5) as wanted
      from events where (xid, position) > ($1::xid8, $2::bigint) and xid < ${HORIZON}
      order by events.xid, events.position limit $3) as page
    window in_order as (order by page.xid, page.position)) as numbered
  where wanted or is_last
  order by numbered.xid, numbered.position`;

interface ReadEvent extends RecordedEvent {
  readonly wanted: boolean;
  readonly read: number;
}

/** Reads the log in order across tenants and never past a transaction in flight, so that no event is ever missed. */
export class EventReader {
  constructor(private readonly connection: Pool | PoolClient) {}

  async read(after: Cursor, { types, ignores = [] }: Wanted, limit: number): Promise<Page> {
    const { rows } = await this.connection.query<ReadEvent>({
      name: 'read_events',
      text: READ,
      values: [after.xid, after.position, limit, types ?? null, ignores],
    });
    const last = rows.at(-1);
    return {
      events: rows.flatMap(({ wanted, read, ...event }) => (wanted ? event : [])),
      next: last && { xid: last.xid, position: last.position },
      full: last?.read === limit,
    };
  }

  /** Seconds since the oldest event that nobody can read yet because a transaction is open; 0 when there is none. */
  async heldBack(): Promise<number> {
    const { rows } = await this.connection.query<{ seconds: number }>(
      `select extract(epoch from clock_timestamp() - inserted_at)::float8 as seconds
       from events where xid >= ${HORIZON} order by xid, position limit 1`,
    );
    return Math.max(0, rows[0]?.seconds ?? 0);
  }

  /** How many events lie behind a cursor, readable or not, counted up to `atMost`. */
  async behind(after: Cursor, atMost = 10_000): Promise<number> {
    const { rows } = await this.connection.query<{ behind: number }>(
      `select count(*)::int as behind from (
         select 1 from events where (xid, position) > ($1::xid8, $2::bigint) limit $3) as rest`,
      [after.xid, after.position, atMost],
    );
    return rows[0]?.behind ?? 0;
  }
}
