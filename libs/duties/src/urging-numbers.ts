import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { RungTaken } from './domain/duty-events.js';
import type { UrgingNumber } from './domain/step-decisions.js';
import type { Queries } from './queries.js';

/** The line of the ledger that a number is for. */
export interface ToNumber extends Pick<RungTaken, 'policy' | 'rung' | 'occurrence'> {
  readonly dutyId: string;
  readonly issuerUnit: UnitId;
  readonly year: number;
}

const LOCK = 'select pg_advisory_xact_lock(hashtextextended(concat_ws($4, $1::uuid, $2::uuid, $3::int), 0))';

// The number of a line that was left out after all, because its duty was closed in between, goes to the next.
const TAKE_OVER = `
  update urging_notices u set duty_id = $4, policy = $5, rung = $6, occurrence = $7
  where (u.tenant_id, u.issuer_unit_id, u.year, u.number) = (
    select free.tenant_id, free.issuer_unit_id, free.year, free.number from urging_notices free
    join reminders r on r.tenant_id = free.tenant_id and r.duty_id = free.duty_id and r.policy = free.policy and r.rung = free.rung
      and r.occurrence = free.occurrence and r.state in ('SKIPPED', 'SUPERSEDED')
    where free.tenant_id = $1 and free.issuer_unit_id = $2 and free.year = $3 order by free.number limit 1)
  returning year, number`;

const TAKE = `
  insert into urging_notices (tenant_id, issuer_unit_id, year, number, duty_id, policy, rung, occurrence)
  select $1, $2, $3, 1 + coalesce((
      select max(number) from urging_notices where tenant_id = $1 and issuer_unit_id = $2 and year = $3), 0), $4, $5, $6, $7
  returning year, number`;

const TAKEN = `
  select year, number from urging_notices
  where tenant_id = $1 and duty_id = $2 and policy = $3 and rung = $4 and occurrence = $5`;

/** A number within the year of its issuer. */
export type Numbered = Pick<UrgingNumber, 'year' | 'number'>;

/**
 * The number of an urging notice: consecutive within its issuing body and year (Decree 30/2020, art. 15), and the same, of the
 * same year, when asked again. `client` must be in a transaction: until it ends, others wait for their numbers.
 */
export async function urgingNumber(
  client: Queries,
  tenantId: TenantId,
  { dutyId, issuerUnit, year, policy, rung, occurrence }: ToNumber,
): Promise<Numbered> {
  const line = [dutyId, policy, rung, occurrence];
  const values = [tenantId, issuerUnit, year, ...line];
  await client.query(LOCK, [tenantId, issuerUnit, year, ' ']);
  const ask = async (text: string, given: readonly unknown[]): Promise<Numbered | undefined> =>
    (await client.query<Numbered>(text, given)).rows[0];
  const numbered =
    (await ask(TAKEN, [tenantId, ...line])) ?? (await ask(TAKE_OVER, values)) ?? (await ask(TAKE, values));
  if (!numbered) throw new Error('an urging notice was not numbered');
  return numbered;
}
