/**
 * SQL for the day of which a row `c` of commitments is read: that of the issue, or since which its parties of today are bound; today
 * for a draft. Units and posts are named as they were then.
 */
export const BOUND_ON = `coalesce(greatest((c.issued_at at time zone 'Asia/Ho_Chi_Minh')::date, c.bound_since), $3::date)`;
/** SQL that is true for a row `k` of the closure on that day. */
export const WHEN_BOUND = `k.valid_from <= ${BOUND_ON} and (k.valid_to is null or k.valid_to >= ${BOUND_ON})`;

/**
 * SQL that is true for a row `c` of commitments the reader may see, as the tree was on the day it is read of. Parameters:
 * $1 tenant, $2 units, $3 today, $4 the reader himself.
 */
export const VISIBLE = `(
  c.signatory_id = $4 or c.assigner_id = $4 or exists (
    select 1 from unit_closure k
    where k.tenant_id = $1 and k.unit_id = c.unit_id and k.ancestor_id = any ($2::uuid[]) and ${WHEN_BOUND})
  or c.id in (select source_id from duties where tenant_id = $1 and owner_id = $4 and source_type = 'commitment'))`;

/**
 * The ids of the same commitments, gathered from each of these four ways to them: for whoever oversees little, where looking at
 * every commitment of the tenant would take longest. The same parameters.
 */
export const VISIBLE_IDS = `
  select c.id from commitments c where c.tenant_id = $1 and c.signatory_id = $4
  union select c.id from commitments c where c.tenant_id = $1 and c.assigner_id = $4
  union select d.source_id from duties d where d.tenant_id = $1 and d.owner_id = $4 and d.source_type = 'commitment'
  union select c.id from unit_closure k join commitments c on c.tenant_id = $1 and c.unit_id = k.unit_id
    where k.tenant_id = $1 and k.ancestor_id = any ($2::uuid[]) and ${WHEN_BOUND}`;
