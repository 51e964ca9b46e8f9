import pg from 'pg';
import { migrations } from '#libs/platform/src/database/migrations.js';

/** What a start must know of the database before it loads anything heavy. */
export interface DatabaseState {
  /** Every migration of this version ran, and no other. */
  readonly migrated: boolean;
  /** There are accounts to try. */
  readonly seeded: boolean;
}

/** Looks, and changes nothing. */
export async function stateOf(url: string): Promise<DatabaseState> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const applied = await names(client);
    const known = migrations.map((migration) => migration.name);
    const migrated = applied.length === known.length && known.every((name) => applied.includes(name));
    return {
      migrated,
      seeded: migrated && (await client.query('select 1 from camket.demo_accounts limit 1')).rowCount === 1,
    };
  } finally {
    await client.end();
  }
}

async function names(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ table: string | null }>(
    "select to_regclass('camket.migrations')::text as table",
  );
  if (!found[0]?.table) return [];
  const { rows } = await client.query<{ name: string }>('select name from camket.migrations');
  return rows.map(({ name }) => name);
}
