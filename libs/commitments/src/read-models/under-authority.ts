import { holds } from '#libs/platform/src/reading/holds.js';

/** SQL that is true for an authority `a` under which a person may act today, `$3`. */
const held = (
  person: string,
): string => `a.tenant_id = $1 and a.delegate_id = ${person} and a.revoked_at is null
  and $3::date between a.valid_from and a.valid_to`;

/** SQL that is true for a commitment `w` within the unit of `a`, as the tree is today. */
const REACHED = `exists (
  select from unit_closure k where k.tenant_id = $1 and k.unit_id = w.unit_id and k.ancestor_id = a.unit_id
    and k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= $3::date))`;

/** SQL that is true where a person stands on the other side of `w`, or has signed there: one signs for one side only. */
const onTheOtherSide = (person: string): string => `(
  case d.kind when 'SIGN' then w.assigner_id else w.signatory_id end = ${person}
  or (d.kind = 'COUNTERSIGN' and exists (
    select from events e where e.tenant_id = $1 and e.stream_id = w.id and e.type = 'CommitmentSigned'
      and e.data->'edition' = to_jsonb(w.pending_edition) and (e.data->'by'->>'signerId')::uuid = ${person})))`;

/**
 * SQL from which one selects what a person may sign in others’ places today: the authorities `a`, what their grantors owe, `d`, a
 * signature each, and the commitments `w` it is owed on. It goes as far as the authority and what its grantor holds himself, as
 * signing does. Parameters: $1 tenant, $3 today.
 */
export const waitingUnder = (person: string): string => `
  from signing_authorities a
  join duties d on d.tenant_id = $1 and d.owner_id = a.grantor_id and d.source_type = 'commitment' and d.state = 'OPEN'
    and d.kind in ('SIGN', 'COUNTERSIGN') and a.acts ? d.kind
  join commitments w on w.tenant_id = $1 and w.id = d.source_id and w.pending_hash is not null
  where ${held(person)} and ${REACHED} and not ${onTheOtherSide(person)}
    and ${holds('a.grantor_id', "case d.kind when 'SIGN' then 'SIGNATORY' else 'ASSIGNER' end", 'w.unit_id', '$3')}`;

/**
 * SQL that is true for a row `c` of commitments that a person may read in full because of an authority, while it holds: what waits to
 * be signed under it, and what he has signed so. It opens single texts; it puts nothing into lists, boards and reports.
 */
export const openedByAuthority = (person: string): string => `(
  exists (select ${waitingUnder(person)} and w.id = c.id) or exists (
    select from signing_authorities a
    join authority_uses u on u.tenant_id = $1 and u.authority_id = a.id and u.subject_id = c.id
    where ${held(person)}))`;
