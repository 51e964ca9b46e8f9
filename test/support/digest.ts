import type { Pool } from 'pg';

/** Tables of one schema, with a fingerprint of all their rows. */
export async function digests(
  owner: Pool,
  without: readonly string[] = [],
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'camket'::regnamespace and relkind = 'r' order by relname`,
  );
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    if (without.includes(name)) continue;
    const { rows: sums } = await owner.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text collate "C")), '') as sum from camket.${name} t`,
    );
    found[name] = sums[0]?.sum ?? '';
  }
  return found;
}

/** What changes by looking or by the worker's own housekeeping: when somebody was last seen, where a relay stands, how far tallies are folded. */
export const restless = [
  'sessions',
  'api_tokens',
  'sign_in_attempts',
  'checkpoints',
  'leases',
  'migrations',
  'duty_tallies',
] as const;
