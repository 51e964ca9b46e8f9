import { DatabaseError, type Pool } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Database } from '#libs/platform/src/database/database.js';

/** Every table whose rows belong to a tenant, whatever made it. */
export async function tenantTables(owner: Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'camket'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Those of them that have no wall: row-level security is off, or nothing says whose rows one sees. */
export async function unwalled(owner: Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'camket'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and exists (
       select from pg_policies p where p.schemaname = 'camket' and p.tablename = c.relname and 'camket_app' = any (p.roles)
         and p.qual like '%tenant_id = %current_setting(''camket.tenant''%')) order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** What one tenant's connection can do to another's rows of a table: row counts, or why PostgreSQL refuses. */
export async function trespass(
  app: Database,
  owner: Pool,
  table: string,
  { ours, theirs }: { ours: TenantId; theirs: TenantId },
): Promise<Readonly<Record<'select' | 'insert' | 'update' | 'delete', number | string>>> {
  const { rows } = await owner.query<{ row: object }>(
    `select to_jsonb(t) as row from ${table} t where tenant_id = $1 limit 1`,
    [theirs],
  );
  if (!rows[0]) throw new Error(`${table} holds no row of theirs: add one to the scene`);
  const { row } = rows[0];
  // What is computed from other columns can't be written by anybody.
  const { rows: written } = await owner.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  const columns = written.map(({ name }) => name).join(', ');
  const trying = (text: string, values: unknown[] = []): Promise<number | string> =>
    app.inTenant(ours, (client) =>
      client.query(text, values).then(
        ({ rowCount }) => rowCount ?? 0,
        (error: unknown) => {
          if (error instanceof DatabaseError) return error.code ?? '';
          throw error;
        },
      ),
    );
  return {
    select: await trying(`select from ${table} where tenant_id = $1`, [theirs]),
    update: await trying(`update ${table} set tenant_id = tenant_id where tenant_id = $1`, [theirs]),
    delete: await trying(`delete from ${table} where tenant_id = $1`, [theirs]),
    insert: await trying(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [row],
    ),
  };
}
