import type { Pool } from 'pg';

/** Lets business time flow from an instant on, as fast as real time; returns what stands so many milliseconds after it. */
export async function flowFrom(owner: Pool, instant: string): Promise<(ms: number) => string> {
  await owner.query(
    'update camket.clock set demo = true, frozen_at = null, shift = $1::timestamptz - clock_timestamp()',
    [instant],
  );
  return (ms) => new Date(Date.parse(instant) + ms).toISOString();
}
