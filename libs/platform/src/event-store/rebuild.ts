import { DatabaseError, type PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { OwnedRows, StreamModel } from '#libs/kernel/src/stream-model.js';
import type { Database } from '../database/database.js';
import { refold, type RefoldedStream } from './refold.js';
import { writeDuties, writeOwned } from './rebuild-writes.js';

/** How many streams' ids are read at a time. */
const BATCH = 500;
/**
 * Shorter than the server's own deadlock timeout: where a rebuild and a command stand in each other's way, it is the
 * rebuild that steps back.
 */
const LOCK_TIMEOUT = '200ms';
const ATTEMPTS = 50;

/** What a rebuild found. A healthy database changes nothing. */
export interface Rebuilt {
  readonly streams: number;
  readonly rows: number;
  readonly duties: number;
}

/**
 * Makes every row that mirrors the streams of one kind, and their duties, from the events again, while people go on
 * working: stream by stream, each in a short transaction that holds the stream's keyless row, which every append writes.
 */
export async function rebuild<State, Event extends DomainEvent>(
  database: Database,
  tenantId: TenantId,
  model: StreamModel<State, Event>,
): Promise<Rebuilt> {
  const total = { streams: 0, rows: 0, duties: 0 };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await database.inTenant(tenantId, (client) =>
      client.query<{ stream_id: string }>(
        `select stream_id from events where tenant_id = $1 and stream_id > $2 and version = 1 and stream_type = $3
         order by stream_id limit ${BATCH}`,
        [tenantId, after, model.type],
      ),
    );
    for (const { stream_id } of rows) {
      const changed = await rebuildStream(database, tenantId, model, stream_id);
      total.streams += 1;
      total.rows += changed.rows;
      total.duties += changed.duties;
      after = stream_id;
    }
    if (rows.length < BATCH) return total;
  }
}

/** Until nothing differs: an append that waited for the first round could not see the rows that round brought back. */
async function rebuildStream<State, Event extends DomainEvent>(
  database: Database,
  tenantId: TenantId,
  model: StreamModel<State, Event>,
  id: string,
): Promise<{ rows: number; duties: number }> {
  const total = { rows: 0, duties: 0 };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const changed = await database
      .inTransaction(tenantId, (client) => rebuildOnce(client, tenantId, model, id))
      .catch((error: unknown) => {
        if (isLockTimeout(error)) return undefined;
        throw error;
      });
    if (!changed) continue;
    if (changed.rows + changed.duties === 0) return total;
    total.rows += changed.rows;
    total.duties += changed.duties;
  }
  throw new Error(`the rows of ${model.type} ${id} don't come to rest`);
}

/** Undefined when a concurrent append got in between. */
async function rebuildOnce<State, Event extends DomainEvent>(
  client: PoolClient,
  tenantId: TenantId,
  model: StreamModel<State, Event>,
  id: string,
): Promise<{ rows: number; duties: number } | undefined> {
  // What is written again may have been moved before it was closed: the row is not asked.
  await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'; set local camket.rebuilding = 'on'`);
  let stream = await refold(client, tenantId, model, id);
  const keyless = stream.rows.find((owned) => owned.key === null);
  let rows = 0;
  if (keyless) {
    if (!(await lock(client, tenantId, keyless, id))) {
      // Whoever inserts the row first holds it; had it been an append, its events are newer than what was folded here.
      if (!(await bringBack(client, tenantId, keyless, stream, id))) return undefined;
      rows += keyless.rows.length;
    }
    stream = await refold(client, tenantId, model, id);
  } else if (stream.duties.some((duty) => duty.followsUp)) {
    // A duty's own stream has no row but the duty's, which every one of its commands writes.
    await client.query('select 1 from duties where tenant_id = $1 and id = $2 for update', [tenantId, id]);
    stream = await refold(client, tenantId, model, id);
  }
  for (const owned of stream.rows) rows += await writeOwned(client, tenantId, owned, stream, id);
  return { rows, duties: await writeDuties(client, tenantId, id, stream.duties) };
}

async function lock(client: PoolClient, tenantId: TenantId, owned: OwnedRows, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from ${owned.table} where tenant_id = $1 and ${owned.stream} = $2 for update`,
    [tenantId, id],
  );
  return rowCount === 1;
}

async function bringBack(
  client: PoolClient,
  tenantId: TenantId,
  owned: OwnedRows,
  stream: RefoldedStream,
  id: string,
): Promise<boolean> {
  if (owned.rows.length === 0) return true;
  return (await writeOwned(client, tenantId, owned, stream, id, 'do nothing')) === owned.rows.length;
}

const isLockTimeout = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.code === '55P03' || error.code === '40P01');
