import type { Pool } from 'pg';

/** How many deadlocks PostgreSQL has broken up in a database so far. */
export async function deadlocksIn(owner: Pool): Promise<number> {
  const { rows } = await owner.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  return rows[0]?.deadlocks ?? 0;
}
