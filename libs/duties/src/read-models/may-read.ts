import type { Actor } from '#libs/kernel/src/actor.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { Queries } from '../queries.js';

/**
 * Who may read a duty `$2`: who owes it and to whom, those who stand in for them while they are away, who holds a function
 * over its unit, whoever was told of it by a step, and who asked for more time or decided.
 */
const MAY_READ = `
  select from duties d
  where d.tenant_id = $1 and d.id = $2 and (
    $3 in (d.owner_id, d.creditor_id)
    or exists (
      select from absences a where a.tenant_id = $1 and a.person_id in (d.owner_id, d.creditor_id) and a.deputy_id = $3
        and a.valid_from <= business_today() and a.valid_to >= business_today())
    or exists (
      select from unit_closure c where c.tenant_id = $1 and c.unit_id = d.unit_id and c.ancestor_id = any ($4::uuid[])
        and c.valid_from <= business_today() and (c.valid_to is null or c.valid_to >= business_today()))
    or exists (select from reminders r where r.tenant_id = $1 and r.duty_id = d.id and r.told @> to_jsonb($3::text))
    or exists (
      select from extensions x where x.tenant_id = $1 and x.duty_id = d.id and $3 in (x.asked_by, x.decided_by)))`;

/** Whether somebody may read a duty; false where there is none. */
export async function mayRead(
  client: Queries,
  { tenantId, personId, grants }: Actor,
  id: DutyId,
): Promise<boolean> {
  const units = [...new Set(grants.map(({ unit }) => unit))];
  return (await client.query(MAY_READ, [tenantId, id, personId, units])).rows.length > 0;
}
