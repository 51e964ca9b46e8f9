import { NOW, TO_CONFIRM } from './item-conditions.js';
import type { ItemOrder } from './item-order.js';
import { REACHED, READING, ROLLED_UP } from './rolled-up.js';

/** The name that a unit bore on the day of issue, with the unit it stood under. */
const nameThen = (alias: string, unit: string): string => `
  left join lateral (
    select v.name, v.parent_id from unit_versions v
    where v.tenant_id = $1 and v.unit_id = ${unit}
    order by v.valid_from <= i.bound_on desc, abs(v.valid_from - i.bound_on) limit 1) ${alias} on true`;

const BESIDE = `
  ${nameThen('named', 'i.unit_id')} ${nameThen('above', 'named.parent_id')}
  join people p on p.tenant_id = $1 and p.id = i.person_id
  left join lateral (
    select title from positions
    where tenant_id = $1 and person_id = p.id and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date)
    order by head desc, valid_from, id limit 1) post on true`;

const SELECTED = `
  i.commitment_id as "commitmentId", i.item_id as "itemId", i.duty_id as "dutyId", i.side, i.task, i.product,
  json_build_object('id', i.unit_id, 'name', named.name, 'under', above.name) as unit,
  json_build_object('id', p.id, 'name', p.name, 'post', post.title) as performer,
  i.state, i.due_on as "dueOn", i.due_at as "dueAt", i.closed_at as "closedAt", i.submitted_at as "submittedAt",
  ${NOW} as now, i.status, i.health, i.percent::float8 as percent, i.evidence_count as "evidenceCount", i.cause,
  ${TO_CONFIRM} as "waitsForMe", i.indicator_code as code, i.indicator_name as "indicatorName", i.indicator_unit as "indicatorUnit",
  i.direction, i.target::float8 as target, (${READING})::float8 as reading,
  case when i.roll_up is null then i.reading_on else roll.reading_on end as "readingOn", ${REACHED} as reached, i.roll_up as how,
  roll.read, roll.of`;

/** Names, posts and readings of a page's rows `found`, which are few; with the keys by which the list goes on after each. */
export const namedItems = (found: string, { keys }: ItemOrder): string => `
  select ${SELECTED}, json_build_array(${keys.map((_, at) => `i.key${at}::text`).join(', ')}) as key
  from (${found}) i ${BESIDE} ${ROLLED_UP}
  order by ${keys.map((_, at) => `i.key${at}`).join(', ')}`;
