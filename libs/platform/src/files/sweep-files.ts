import { Logger } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { FileStore } from '#libs/kernel/src/file-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { STAGED_HOURS } from '#libs/kernel/src/staged-files.js';
import type { RelayDatabase } from '../relay/relay-database.js';
import { lockBytes } from './bytes-lock.js';

/** What one transaction sweeps, and what one turn removes. */
const BATCH = 500;

const log = new Logger('SweepFiles');

/**
 * Sweeps files that nobody linked in time; says how many rows. First the row says so, from when on the database refuses to link it; then
 * the bytes go, unless another row needs them. Where the process ends in between, the next turn goes on. Uploads that
 * began `before`, by the machine's clock, are over, and whatever is left of them goes too.
 */
export async function sweepFiles(
  database: RelayDatabase,
  store: FileStore,
  before: Instant,
  goOn: () => boolean = () => true,
): Promise<number> {
  let swept = 0;
  for (let batch = BATCH; batch === BATCH && goOn(); swept += batch) batch = await sweepRows(database);
  await removeBytes(database, store, goOn);
  await store.dropAbandoned(before);
  return swept;
}

async function sweepRows(database: RelayDatabase): Promise<number> {
  const { rowCount } = await database.pool.query(
    `with old as (
       select tenant_id, id from files
       where state = 'STAGED' and inserted_at < clock_timestamp() - make_interval(hours => ${STAGED_HOURS})
       order by inserted_at limit $1 for update skip locked)
     update files f set state = 'SWEPT' from old where f.tenant_id = old.tenant_id and f.id = old.id`,
    [BATCH],
  );
  return rowCount ?? 0;
}

async function removeBytes(database: RelayDatabase, store: FileStore, goOn: () => boolean): Promise<void> {
  const { rows } = await database.pool.query<{ tenantId: TenantId; sha256: string }>(
    `select distinct tenant_id as "tenantId", sha256 from (
       select tenant_id, sha256 from files where state = 'SWEPT' and not removed order by inserted_at limit $1) f`,
    [BATCH],
  );
  for (const { tenantId, sha256 } of rows) {
    if (!goOn()) return;
    await removeUnlessNeeded(database, store, tenantId, sha256).catch((error: unknown) => {
      log.error(`${tenantId}/${sha256} was not removed: ${String(error)}`);
    });
  }
}

function removeUnlessNeeded(
  database: RelayDatabase,
  store: FileStore,
  tenantId: TenantId,
  sha256: string,
): Promise<void> {
  return database.inTransaction(async (client) => {
    await lockBytes(client, tenantId, sha256);
    const { rowCount: needed } = await client.query(
      "select 1 from files where tenant_id = $1 and sha256 = $2 and state <> 'SWEPT' limit 1",
      [tenantId, sha256],
    );
    if (needed === 0) await store.remove(tenantId, sha256);
    // Recorded last: bytes of which it stands that they are gone nobody looks for any more.
    await client.query(
      "update files set removed = true where tenant_id = $1 and sha256 = $2 and state = 'SWEPT' and not removed",
      [tenantId, sha256],
    );
  });
}
