import type { Pool } from 'pg';

/** SQL that selects commitments in force, or on their way to it, whose year is over. */
export const YEAR_OVER = `
  select tenant_id as tenant, id from commitments
  where status in ('ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE') and year < extract(year from business_today())`;

/**
 * SQL that selects commitments of units that are no more, each with its unit's last day and the one unit that succeeds it. Where there are
 * several, or none, whoever assigned decides to which unit they pass: see `EndedUnits`.
 */
export const LEFT_BEHIND = `
  select c.tenant_id as tenant, c.id, u.valid_to as last, (u.successor_ids ->> 0)::uuid as successor
  from units u join commitments c on c.tenant_id = u.tenant_id and c.unit_id = u.id
  where u.valid_to < business_today() and jsonb_array_length(u.successor_ids) = 1
    and c.status in ('DRAFT', 'ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE', 'EXPIRED')`;

/** Milliseconds until something of this is to be done: 0 when it is, null when nothing is. */
export async function untilEnded(pool: Pool): Promise<0 | null> {
  const { rows } = await pool.query<{ ended: boolean }>({
    name: 'commitments_ended',
    text: `select exists (${YEAR_OVER}) or exists (${LEFT_BEHIND}) as ended`,
  });
  return rows[0]?.ended ? 0 : null;
}
