import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Queries } from '../queries.js';

/** A subtree that somebody may look at, and the day whose tree and names hold. */
export interface ReadSubtree {
  readonly unit: { readonly id: string; readonly name: string };
  readonly asOf: Instant;
  readonly treeOn: LocalDate;
}

interface FoundSubtree {
  readonly name: string;
  readonly now: Date;
  readonly day: LocalDate;
}

// A unit that did not exist yet on that day stands where it stood first: its own report is empty, not missing.
const FIND = `
  select unit_name_on($1, $2, t.day) as name, t.day, t.now
  from (
    select business_now() as now, greatest(least($4::date, business_today()), min(valid_from)) as day
    from unit_closure where tenant_id = $1 and unit_id = $2 and ancestor_id = $2) t
  where exists (
    select from unit_closure k
    where k.tenant_id = $1 and k.unit_id = $2 and k.ancestor_id = any ($3::uuid[])
      and k.valid_from <= t.day and (k.valid_to is null or k.valid_to >= t.day))`;

/**
 * The subtree of a unit as it stood on the last day of a period, or stands today: what moved later changes no report of an
 * earlier time.
 * @throws RuleBroken NOT_FOUND where it lies in no subtree over which the reader holds a function.
 */
export async function readSubtree(
  client: Queries,
  { tenantId, grants }: Actor,
  unitId: string,
  until: LocalDate,
): Promise<ReadSubtree> {
  const held = [...new Set(grants.map(({ unit }) => unit))];
  const found = (await client.query<FoundSubtree>(FIND, [tenantId, unitId, held, until])).rows[0];
  if (!found) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
  return { unit: { id: unitId, name: found.name }, asOf: instant(found.now), treeOn: found.day };
}

/** SQL that is true for a row of the closure on a day. */
export const holdsOn = (row: string, day: string): string =>
  `${row}.valid_from <= ${day}::date and (${row}.valid_to is null or ${row}.valid_to >= ${day}::date)`;

/**
 * Two tables for `with`: `heads`, the unit $2 and those right below it on the day $3, and `below`, every unit of the
 * subtree with the head under which it is counted. The unit itself heads nobody but itself.
 */
export const SUBTREE = `
  heads as materialized (
    select k.unit_id as head_id, k.depth from unit_closure k
    where k.tenant_id = $1 and k.ancestor_id = $2 and k.depth <= 1 and ${holdsOn('k', '$3')}),
  below as materialized (
    select b.unit_id, h.head_id, b.depth from heads h
    join unit_closure b on b.tenant_id = $1 and b.ancestor_id = h.head_id and (h.depth = 1 or b.depth = 0)
      and ${holdsOn('b', '$3')})`;
