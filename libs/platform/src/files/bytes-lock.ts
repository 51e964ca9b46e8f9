import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';

/**
 * Until the transaction ends, nobody else writes a row of these bytes or removes them: whoever removes has looked for rows before, and one
 * that came between would be a row without bytes.
 */
export async function lockBytes(client: PoolClient, tenant: TenantId, sha256: string): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`bytes ${tenant} ${sha256}`]);
}
