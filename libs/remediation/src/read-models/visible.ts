import { holds } from '#libs/platform/src/reading/holds.js';

/** SQL that is true where a unit lies in a subtree of some units on a day. All three are SQL. */
export const isBelow = (unit: string, ancestors: string, day: string): string => `exists (
  select from unit_closure k
  where k.tenant_id = $1 and k.unit_id = ${unit} and k.ancestor_id = any (${ancestors})
    and k.valid_from <= ${day} and (k.valid_to is null or k.valid_to >= ${day}))`;

/** SQL that is true where a unit lies in a subtree of the reader's functions. Parameters as `readerParameters` has them. */
export const seesUnit = (unit: string, day: string): string => isBelow(unit, '$2::uuid[]', day);

const ofTeam = (inspection: string): string => `exists (
  select from inspection_people m where m.tenant_id = $1 and m.inspection_id = ${inspection} and m.person_id = $4)`;

/** SQL that is true where the reader inspects for a side, whose unit is SQL, or audits it. */
export const ofSide = (unit: string): string =>
  `(${holds('$4', "'INSPECTOR'", unit, '$3')} or ${holds('$4', "'AUDITOR'", unit, '$3')})`;

/** SQL that is true for an inspection that the reader sees whole: he is of its team, or of its side. */
export const seesWhole = (inspection: string): string =>
  `(${ofTeam(`${inspection}.id`)} or ${ofSide(`${inspection}.unit_id`)})`;

/**
 * SQL that is true for an inspection `i` that the reader may see. One under way is for those who see it whole: an unannounced one
 * would be announced by being seen. Once it is concluded the units see it that were inspected.
 */
export const INSPECTION_VISIBLE = `(
  ${seesWhole('i')} or i.status = 'CONCLUDED' and exists (
    select from inspection_units u
    where u.tenant_id = $1 and u.inspection_id = i.id and ${seesUnit('u.unit_id', 'i.conclusion_on')}))`;

const owesBy = (source: string): string =>
  `${source} in (select source_id from duties where tenant_id = $1 and owner_id = $4)`;

/** SQL that is true where a unit of the reader's helps with a line of a plan, or against a finding: `row` is a column of `plan_helpers`. */
const helps = (row: 'plan_id' | 'finding_id', of: string): string => `exists (
  select from plan_helpers h where h.tenant_id = $1 and h.${row} = ${of} and ${seesUnit('h.unit_id', '$3::date')})`;

/**
 * SQL that is true for a finding `f` that the reader may see though it is of none of his units: of his team, or he owes something, be it
 * by a line that answers it, or a unit of his helps with one.
 */
export const FINDING_IS_HIS = `(
  f.answerer_id = $4 or ${ofTeam('f.inspection_id')} or ${owesBy('f.id')} or ${helps('finding_id', 'f.id')}
  or exists (select from plan_lines l
    where l.tenant_id = $1 and l.finding_id = f.id and l.lead_id = $4 and ${owesBy('l.plan_id')}))`;

/** SQL that is true for a finding `f` that the reader may see. */
export const FINDING_VISIBLE = `(${seesUnit('f.unit_id', 'f.issued_on')} or ${FINDING_IS_HIS})`;

/** The same for a plan `p` that is of none of his units. */
export const PLAN_IS_HIS = `(p.head_id = $4 or ${ofTeam('p.inspection_id')} or ${owesBy('p.id')}
  or ${helps('plan_id', 'p.id')})`;

/** SQL that is true for a plan `p` that the reader may see. */
export const PLAN_VISIBLE = `(${seesUnit('p.unit_id', 'p.asked_on')} or ${PLAN_IS_HIS})`;

/** SQL that is true for a report `r` that the reader may see: of his units, or issued by himself. It speaks of all that its side inspects. */
export const REPORT_VISIBLE = `(r.issued_by = $4 or ${seesUnit('r.unit_id', '$3')})`;

/** SQL for a person with his post of today. */
export const personNamed = (id: string): string => `(
  select jsonb_build_object('id', person.id, 'name', person.name, 'post', post_on($1, person.id, $3::date))
  from people person where person.tenant_id = $1 and person.id = ${id})`;
