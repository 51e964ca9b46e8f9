import type { CalendarPlace } from '#libs/calendar-publishing/src/domain/calendar-events.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Queries } from './queries.js';

// Whenever it was: an abolished unit goes on by the calendar of its last place, and what works by another one now is looked
// at in vain.
const BELOW = 'select distinct unit_id as id from unit_closure where tenant_id = $1 and ancestor_id = $2';
const AT_LEVEL = 'select distinct unit_id as id from unit_versions where tenant_id = $1 and level = $2';

/** The units that a calendar may concern; null for all. */
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
