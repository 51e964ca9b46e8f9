import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Queries } from '../queries.js';

/** A subtree that somebody may look at, and the day whose tree and names hold. */
export interface ReadSubtree {
  readonly unit: { readonly id: string; readonly name: string };
  readonly asOf: Instant;
  readonly treeOn: LocalDate;
}

/** Without a period the tree of today holds. */
export const ALWAYS = localDate('9999-12-31');

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

/** A row of a report: the asked unit for its own duties, or one right below it for those of all its subtree. */
export interface ReportHead {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly opens: boolean;
}

// What unit_name_on answers, without its being called for each of some hundreds.
const HEADS = `
  select k.unit_id as id, n.name, k.depth = 0 as own, k.depth = 1 and exists (
      select from unit_closure c
      where c.tenant_id = $1 and c.ancestor_id = k.unit_id and c.depth = 1 and ${holdsOn('c', '$3')}) as opens,
    (select count(*)::int from unit_closure a where a.tenant_id = $1 and a.ancestor_id = $2) as units
  from unit_closure k cross join lateral (
    select name from unit_versions v
    where v.tenant_id = $1 and v.unit_id = k.unit_id
    order by v.valid_from <= $3::date desc, abs(v.valid_from - $3::date) limit 1) n
  where k.tenant_id = $1 and k.ancestor_id = $2 and k.depth <= 1 and ${holdsOn('k', '$3')}
  order by k.depth, n.name collate "vi-x-icu", k.unit_id`;

/** So many units are looked up one by one; of more, all tallies of the tenant are read. */
const FEW = 400;

/** The rows of a report of a subtree on a day, in order, and whether few units lie in it. */
export async function readHeads(
  client: Queries,
  tenantId: string,
  { unit, treeOn }: ReadSubtree,
): Promise<{ heads: ReportHead[]; few: boolean }> {
  const { rows } = await client.query<ReportHead & { units: number }>(HEADS, [tenantId, unit.id, treeOn]);
  const few = (rows[0]?.units ?? 0) <= FEW;
  return { heads: rows.map(({ id, name, own, opens }) => ({ id, name, own, opens })), few };
}
