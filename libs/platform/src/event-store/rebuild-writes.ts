import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { OwnedRows, Row } from '#libs/kernel/src/stream-model.js';
import type { RefoldedDuty, RefoldedStream } from './refold.js';
import { insertion, Parameters } from './sql-parts.js';

/** Brings a stream's rows of one table to what they must be; returns how many were wrong, missing or too many. */
export async function writeOwned(
  client: PoolClient,
  tenantId: TenantId,
  { table, stream, key, rows }: OwnedRows,
  { version }: RefoldedStream,
  id: string,
  onConflict: 'replace' | 'do nothing' = 'replace',
): Promise<number> {
  const wanted = rows.map((row): Row => {
    const versioned = key === null ? { ...row, version } : row;
    return { [stream]: id, ...versioned };
  });
  const identity = ['tenant_id', stream, ...(key === null ? [] : [key])];
  let changed = 0;
  if (onConflict === 'replace' && (key !== null || rows.length === 0)) {
    const kept = key === null ? '' : `and not (${key} = any ($3))`;
    const values = [tenantId, id, ...(key === null ? [] : [rows.map((row) => row[key])])];
    const { rowCount } = await client.query(
      `delete from ${table} where tenant_id = $1 and ${stream} = $2 ${kept}`,
      values,
    );
    changed += rowCount ?? 0;
  }
  return changed + (await put(client, tenantId, table, identity, wanted, onConflict));
}

/** The same for the duties that a stream opened. */
export async function writeDuties(
  client: PoolClient,
  tenantId: TenantId,
  streamType: string,
  id: string,
  duties: readonly RefoldedDuty[],
): Promise<number> {
  const { rowCount } = await client.query(
    `delete from duties d where tenant_id = $1 and source_id = $2 and not exists (
       select 1 from json_to_recordset($3) as k (kind text, item text, occurrence int)
       where k.kind = d.kind and k.item = d.item and k.occurrence = d.occurrence)`,
    [tenantId, id, JSON.stringify(duties.map((duty) => duty.key))],
  );
  const wanted = duties.map(({ key, columns, correlationId }): Row => ({
    source_type: streamType,
    source_id: id,
    ...key,
    closed_at: null,
    correlation_id: correlationId,
    ...columns,
  }));
  const identity = ['tenant_id', 'source_id', 'kind', 'item', 'occurrence'];
  return (rowCount ?? 0) + (await put(client, tenantId, 'duties', identity, wanted, 'replace'));
}

async function put(
  client: PoolClient,
  tenantId: TenantId,
  table: string,
  identity: readonly string[],
  rows: readonly Row[],
  onConflict: 'replace' | 'do nothing',
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = Object.keys(first);
  const changing = columns.filter((column) => !identity.includes(column));
  const list = (prefix: string): string => changing.map((column) => `${prefix}.${column}`).join(', ');
  const replace = `do update set ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}
    where row(${list(table)}) is distinct from row(${list('excluded')})`;
  const action = onConflict === 'do nothing' || changing.length === 0 ? 'do nothing' : replace;
  const parameters = new Parameters(tenantId);
  const text = `${insertion(table, columns, rows, parameters)} on conflict (${identity.join(', ')}) ${action}`;
  const { rowCount } = await client.query(text, parameters.values);
  return rowCount ?? 0;
}
