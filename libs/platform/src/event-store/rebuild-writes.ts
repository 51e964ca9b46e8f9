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

/** The same for the duties that a stream opened, or for what it says of one that another opened. */
export async function writeDuties(
  client: PoolClient,
  tenantId: TenantId,
  id: string,
  duties: readonly RefoldedDuty[],
): Promise<number> {
  let changed = 0;
  for (const { id: duty, columns, followsUp } of duties)
    if (followsUp) changed += await followUp(client, tenantId, duty, columns);
  const opened = duties.filter((duty) => !duty.followsUp);
  const { rowCount } = await client.query(
    'delete from duties where tenant_id = $1 and source_id = $2 and not (id = any ($3::uuid[]))',
    [tenantId, id, opened.map((duty) => duty.id)],
  );
  const wanted = opened.map(({ id: duty, columns, correlationId }): Row => ({
    id: duty,
    correlation_id: correlationId,
    ...columns,
  }));
  return (
    changed +
    (rowCount ?? 0) +
    (await put(client, tenantId, 'duties', ['tenant_id', 'id'], wanted, 'replace'))
  );
}

async function followUp(client: PoolClient, tenantId: TenantId, duty: string, columns: Row): Promise<number> {
  const names = Object.keys(columns);
  const list = (prefix: string): string => names.map((name) => `${prefix}.${name}`).join(', ');
  const parameters = new Parameters(tenantId);
  const { rowCount } = await client.query(
    `update duties d set ${names.map((name) => `${name} = n.${name}`).join(', ')}
     from jsonb_populate_record(null::duties, ${parameters.add(columns)}) n
     where d.tenant_id = $1 and d.id = ${parameters.add(duty)} and row(${list('d')}) is distinct from row(${list('n')})`,
    parameters.values,
  );
  return rowCount ?? 0;
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
