import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Actor } from '#libs/kernel/src/actor.js';

/** Who reads, and on which day: he sees what lies in the subtrees of his functions, what binds himself, and what he has part in. */
export interface Reader {
  readonly actor: Actor;
  readonly today: LocalDate;
}

/** The units over which the reader holds any function. */
export const unitsOf = ({ actor }: Reader): string[] => [...new Set(actor.grants.map((grant) => grant.unit))];

/**
 * SQL for the day of which a row `c` of commitments is read: that of the issue, or since which its parties of today are bound; null for
 * a draft. Units and posts are named as they were then.
 */
export const BOUND_ON = `greatest((c.issued_at at time zone 'Asia/Ho_Chi_Minh')::date, c.bound_since)`;

/**
 * SQL that is true for a row `c` of commitments the reader may see, as the tree was on the day of issue. Parameters:
 * $1 tenant, $2 units, $3 today, $4 the reader himself.
 */
export const VISIBLE = `(
  c.signatory_id = $4 or c.assigner_id = $4
  or c.id in (select source_id from duties where tenant_id = $1 and owner_id = $4 and source_type = 'commitment') or exists (
    select 1 from unit_closure k
    where k.tenant_id = $1 and k.unit_id = c.unit_id and k.ancestor_id = any ($2::uuid[])
      and k.valid_from <= coalesce(${BOUND_ON}, $3::date)
      and (k.valid_to is null or k.valid_to >= coalesce(${BOUND_ON}, $3::date))))`;

/** The first four parameters of every query that uses VISIBLE. */
export const readerParameters = (reader: Reader): unknown[] => [
  reader.actor.tenantId,
  unitsOf(reader),
  reader.today,
  reader.actor.personId,
];
