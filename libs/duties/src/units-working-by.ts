import type { CalendarPlace } from '#libs/calendar-publishing/src/domain/calendar-events.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Queries } from './queries.js';

const BELOW = `
  select unit_id as id from unit_closure
  where tenant_id = $1 and ancestor_id = $2 and valid_from <= business_today() and (valid_to is null or valid_to >= business_today())`;

const AT_LEVEL = `
  select unit_id as id from unit_versions
  where tenant_id = $1 and level = $2 and valid_from <= business_today() and (valid_to is null or valid_to >= business_today())`;

/** The units that a calendar concerns today; null for all. */
export async function unitsWorkingBy(
  client: Queries,
  tenant: TenantId,
  { scope, unitId, level }: CalendarPlace,
): Promise<readonly UnitId[] | null> {
  if (scope === 'TENANT') return null;
  const [text, of] = scope === 'UNIT' ? [BELOW, unitId] : [AT_LEVEL, level];
  const { rows } = await client.query<{ id: UnitId }>(text, [tenant, of]);
  return rows.map(({ id }) => id);
}
