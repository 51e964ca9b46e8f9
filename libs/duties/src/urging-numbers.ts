import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { RungTaken } from './domain/duty-events.js';
import type { Queries } from './queries.js';

/** The line of the ledger that a number is for. */
export interface ToNumber extends Pick<RungTaken, 'policy' | 'rung' | 'occurrence'> {
  readonly dutyId: string;
  readonly issuerUnit: UnitId;
  readonly year: number;
}

const LOCK = 'select pg_advisory_xact_lock(hashtextextended(concat_ws($4, $1::uuid, $2::uuid, $3::int), 0))';

const TAKE = `
  insert into urging_notices (tenant_id, issuer_unit_id, year, number, duty_id, policy, rung, occurrence)
  select $1, $2, $3, 1 + coalesce((
      select max(number) from urging_notices where tenant_id = $1 and issuer_unit_id = $2 and year = $3), 0), $4, $5, $6, $7
  returning number`;

const TAKEN = `
  select number from urging_notices
  where tenant_id = $1 and duty_id = $2 and policy = $3 and rung = $4 and occurrence = $5`;

/**
 * The number of an urging notice: consecutive within its issuing body and year (Decree 30/2020, art. 15), and the same when
 * asked again. `client` must be in a transaction: until it ends, others wait for their numbers.
 */
export async function urgingNumber(
  client: Queries,
  tenantId: TenantId,
  { dutyId, issuerUnit, year, policy, rung, occurrence }: ToNumber,
): Promise<number> {
  const line = [dutyId, policy, rung, occurrence];
  await client.query(LOCK, [tenantId, issuerUnit, year, ' ']);
  const before = await client.query<{ number: number }>(TAKEN, [tenantId, ...line]);
  if (before.rows[0]) return before.rows[0].number;
  const { rows } = await client.query<{ number: number }>(TAKE, [tenantId, issuerUnit, year, ...line]);
  if (!rows[0]) throw new Error('an urging notice was not numbered');
  return rows[0].number;
}
