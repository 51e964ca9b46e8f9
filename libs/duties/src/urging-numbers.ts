import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { LineKey } from './domain/ledger-plan.js';
import type { UrgingNumber } from './domain/step-decisions.js';
import type { Queries } from './queries.js';

/** A line of the ledger that a number is for. */
export type ToNumber = LineKey & { readonly dutyId: string };

/** Whose numbers, and of which year. */
export interface Issuer {
  readonly unit: UnitId;
  readonly year: number;
}

const LOCK = 'select pg_advisory_xact_lock(hashtextextended(concat_ws($4, $1::uuid, $2::uuid, $3::int), 0))';

const LINES = 'json_to_recordset($2) as v (place int, duty_id uuid, policy text, rung text, occurrence int)';

const TAKEN = `
  select v.place, u.year, u.number from ${LINES}
  join urging_notices u using (duty_id, policy, rung, occurrence)
  where u.tenant_id = $1`;

// The number of a line that was left out after all, because its duty was closed in between, goes to the next.
const TAKE_OVER = `
  with free as (
    select free.number, row_number() over (order by free.number) as turn from urging_notices free
    join reminders r on r.tenant_id = free.tenant_id and r.duty_id = free.duty_id and r.policy = free.policy and r.rung = free.rung
      and r.occurrence = free.occurrence and r.state in ('SKIPPED', 'SUPERSEDED')
    where free.tenant_id = $1 and free.issuer_unit_id = $3 and free.year = $4),
  lines as (select v.*, row_number() over (order by place) as turn from ${LINES})
  update urging_notices u set duty_id = lines.duty_id, policy = lines.policy, rung = lines.rung, occurrence = lines.occurrence
  from free join lines using (turn)
  where u.tenant_id = $1 and u.issuer_unit_id = $3 and u.year = $4 and u.number = free.number
  returning lines.place, u.year, u.number`;

const TAKE = `
  with last as (
    select coalesce(max(number), 0) as number from urging_notices where tenant_id = $1 and issuer_unit_id = $3 and year = $4),
  lines as (select v.*, last.number + row_number() over (order by place) as number from last, ${LINES}),
  taken as (
    insert into urging_notices (tenant_id, issuer_unit_id, year, number, duty_id, policy, rung, occurrence)
    select $1, $3, $4, number, duty_id, policy, rung, occurrence from lines)
  select place, $4::int as year, number::int from lines`;

/** A number within the year of its issuer. */
export type Numbered = Pick<UrgingNumber, 'year' | 'number'>;

/**
 * The numbers of urging notices, in the order of their lines: consecutive within their issuing body and year (Decree 30/2020,
 * art. 15), and the same, of the same year, when asked again. `client` must be in a transaction: until it ends, others wait for
 * their numbers.
 */
export async function urgingNumbers<Line extends ToNumber>(
  client: Queries,
  tenantId: TenantId,
  { unit, year }: Issuer,
  lines: readonly Line[],
): Promise<Map<Line, Numbered>> {
  const numbered = new Map<Line, Numbered>();
  const ask = async (text: string, ...given: unknown[]): Promise<void> => {
    const asked = lines.flatMap((line, place) => (numbered.has(line) ? [] : rowOf(line, place)));
    if (asked.length === 0) return;
    const values = [tenantId, JSON.stringify(asked), ...given];
    const { rows } = await client.query<Numbered & { place: number }>(text, values);
    for (const { place, ...number } of rows) {
      const line = lines[place];
      if (line) numbered.set(line, number);
    }
  };
  await client.query(LOCK, [tenantId, unit, year, ' ']);
  await ask(TAKEN);
  await ask(TAKE_OVER, unit, year);
  await ask(TAKE, unit, year);
  return numbered;
}

const rowOf = ({ dutyId: duty_id, policy, rung, occurrence }: ToNumber, place: number) => {
  return { place, duty_id, policy, rung, occurrence };
};
