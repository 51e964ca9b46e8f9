import type { Pool } from 'pg';

/**
 * Lets digests leave that only wait for more to be put into them: whoever calls knows that nothing is under way any more.
 * Returns how many.
 */
export async function releaseGathered(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `update deliveries set next_attempt_at = clock_timestamp()
     where state = 'QUEUED' and attempts = 0 and digest_id is not null and deliver_at <= business_now()
       and next_attempt_at > clock_timestamp()`,
  );
  return rowCount ?? 0;
}
