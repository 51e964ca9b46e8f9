import type { OwnedRows, Row } from '#libs/kernel/src/stream-model.js';
import { bindingOf, workOf, type Commitment, type InForce } from '../domain/commitment-state.js';
import { shownEvidence, standingClaim } from '../domain/item-work.js';
import { performerOf } from '../domain/performers.js';
import type { Item } from '../domain/terms.js';

/** The items of what took force, as boards and charts read them. */
export function itemRows(state: Commitment): OwnedRows {
  const binding = bindingOf(state);
  const items = binding?.current.terms.items ?? [];
  return {
    table: 'commitment_items',
    stream: 'commitment_id',
    key: 'item_id',
    rows: binding ? items.map((item, position) => rowOf(binding, item, position)) : [],
  };
}

function rowOf(state: InForce, item: Item, position: number): Row {
  const work = workOf(state, item.id);
  const claim = standingClaim(work);
  const { indicator } = item;
  return {
    item_id: item.id,
    position,
    unit_id: state.parties.unitId,
    promised_unit_id: state.current.parties.unitId,
    year: state.current.terms.year,
    in_force: state.status !== 'SUPERSEDED',
    side: item.side,
    task: item.task,
    product: item.product,
    person_id: performerOf(state, item),
    status: work.status,
    percent: work.percent,
    health: work.health,
    reported_at: work.reportedAt,
    evidence_count: shownEvidence(work).length,
    open_subtasks: work.subtasks.filter((one) => one.state === 'OPEN' || one.state === 'REPORTED').length,
    claimed_at: claim?.at ?? null,
    confirmed_at: work.status === 'COMPLETED' ? (claim?.answeredAt ?? null) : null,
    cause: work.causes.at(-1)?.state ?? null,
    indicator_code: indicator?.code ?? null,
    indicator_name: indicator?.name ?? null,
    indicator_unit: indicator?.unit ?? null,
    direction: indicator?.direction ?? null,
    roll_up: indicator?.rollUp ?? null,
    baseline: indicator?.baseline ?? null,
    target: indicator?.target ?? null,
    reading: work.reading?.value ?? null,
    reading_on: work.reading?.on ?? null,
  };
}
