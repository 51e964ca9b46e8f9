import type { DutyId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { policyFor, type Policy, type PublishedLadder } from '../domain/cascade.js';
import type { Rung } from '../domain/ladder.js';
import type { Queries } from '../queries.js';

interface FoundLadder {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly scope: 'TENANT' | 'UNIT' | 'DUTY';
  readonly unit_id: UnitId;
  readonly duty_id: DutyId;
  readonly rungs: readonly Rung[];
  readonly most_extensions: number;
}

const PUBLISHED = `
  select id, number, kind, scope, unit_id, duty_id, rungs, most_extensions from ladders
  where tenant_id = $1 and not withdrawn`;

const ABOVE = `
  select unit_id, array_agg(ancestor_id order by depth) as above from unit_closure
  where tenant_id = $1 and unit_id = any ($2::uuid[])
    and valid_from <= business_today() and (valid_to is null or valid_to >= business_today())
  group by unit_id`;

/** By which name the ledger knows a version of a published ladder. */
export const policyName = (id: string, number: number): string => `L-${id.slice(0, 8)}.${number}`;

/** The same in SQL. */
export const policyNameSql = (id: string, number: string): string =>
  `'L-' || left(${id}::text, 8) || '.' || ${number}`;

/** Which ladder holds for each of some duties of a tenant, today. */
export async function policiesOf(
  client: Queries,
  tenantId: TenantId,
  duties: readonly { readonly id: DutyId; readonly kind: string; readonly unit: UnitId }[],
): Promise<ReadonlyMap<DutyId, Policy>> {
  const published = await publishedLadders(client, tenantId);
  const above = published.some(({ where }) => where.scope === 'UNIT')
    ? await unitsAbove(client, tenantId, [...new Set(duties.map(({ unit }) => unit))])
    : new Map<UnitId, readonly UnitId[]>();
  return new Map(
    duties.map(({ id, kind, unit }) => [
      id,
      policyFor({ id, kind, units: above.get(unit) ?? [unit] }, published),
    ]),
  );
}

/** Every ladder that a tenant has in force. */
export async function publishedLadders(client: Queries, tenantId: TenantId): Promise<PublishedLadder[]> {
  const { rows } = await client.query<FoundLadder>(PUBLISHED, [tenantId]);
  return rows.map(({ id, number, kind, rungs, most_extensions, ...row }) => ({
    policy: policyName(id, number),
    kind,
    ladder: { rungs, mostExtensions: most_extensions },
    where: whereOf(row),
  }));
}

function whereOf({
  scope,
  unit_id,
  duty_id,
}: Pick<FoundLadder, 'scope' | 'unit_id' | 'duty_id'>): PublishedLadder['where'] {
  switch (scope) {
    case 'TENANT':
      return { scope };
    case 'UNIT':
      return { scope, unitId: unit_id };
    case 'DUTY':
      return { scope, dutyId: duty_id };
  }
}

/** The units above each of these today, nearest first, themselves included. */
export async function unitsAbove(
  client: Queries,
  tenantId: TenantId,
  units: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, readonly UnitId[]>> {
  const { rows } = await client.query<{ unit_id: UnitId; above: UnitId[] }>(ABOVE, [tenantId, units]);
  return new Map(rows.map(({ unit_id, above }) => [unit_id, above]));
}
