import { principalOf, type Actor } from '#libs/kernel/src/actor.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import type { RolledUpReading } from '#libs/contracts/src/http/commitment-items.js';
import { unmetFor } from '../../domain/cause-decisions.js';
import { bindingOf, workOf, type InForce } from '../../domain/commitment-state.js';
import type { ItemWork } from '../../domain/item-work.js';
import { accountableFor, creditorOf, performerOf } from '../../domain/performers.js';
import type { Item } from '../../domain/terms.js';
import type { WorkEvent } from '../../domain/work-events.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { ToldCommitment } from './told-events.js';

type ItemReply = ReplyOf<typeof getCommitment>['items'][number];
type ItemAction = ItemReply['actions'][number];

/** The items of what took force, each with its reports, evidence, claims and what the reader may do with it. */
export function itemsAtWork(
  told: ToldCommitment,
  names: KnownNames,
  actor: Actor,
  rolledUp: ReadonlyMap<string, RolledUpReading>,
): ItemReply[] {
  const binding = bindingOf(told.state);
  if (!binding) return [];
  const reader = principalOf(actor);
  return binding.current.terms.items.map((item) => {
    const work = workOf(binding, item.id);
    const events = told.events.filter(
      (event): event is WorkEvent => 'itemId' in event.data && event.data.itemId === item.id,
    );
    return {
      itemId: item.id,
      performer: names.person(performerOf(binding, item)),
      accountable: names.person(accountableFor(binding, item)),
      status: work.status,
      percent: work.percent,
      health: work.health,
      reports: reportsOf(events, names),
      evidence: evidenceOf(work, events, names),
      claims: claimsOf(work, events, names),
      subtasks: subtasksOf(work, events, names, reader),
      causes: causesOf(work, events, names),
      rolledUp: rolledUp.get(item.id) ?? null,
      unmet: unmetFor(binding, item, told.now).map(({ id }) => id),
      actions: actionsOn(binding, item, work, reader),
    };
  });
}

function reportsOf(events: readonly WorkEvent[], names: KnownNames): ItemReply['reports'] {
  return events.flatMap((event) => {
    if (event.type !== 'ProgressReported') return [];
    const { at, by, percent, health, reading, remark } = event.data;
    return [{ at, by: names.person(by), percent, health, reading, note: names.wordsOf(remark) }];
  });
}

function evidenceOf(
  { evidence }: ItemWork,
  events: readonly WorkEvent[],
  names: KnownNames,
): ItemReply['evidence'] {
  const withdrawal = (evidenceId: string) =>
    events.findLast((event) => event.type === 'EvidenceWithdrawn' && event.data.evidenceId === evidenceId);
  return evidence.map(({ attachedBy, ...one }) => ({
    ...one,
    name: names.file(one.fileId),
    attachedBy: names.person(attachedBy),
    withdrawnReason: one.withdrawn ? remarkOf(withdrawal(one.evidenceId), names) : null,
    superseded: evidence.some((other) => other.evidenceId === one.evidenceId && other.version > one.version),
  }));
}

function claimsOf(
  { claims }: ItemWork,
  events: readonly WorkEvent[],
  names: KnownNames,
): ItemReply['claims'] {
  return claims.map(({ number, at, by, answer, answeredAt }) => {
    const claimed = events.find((event) => event.type === 'CompletionClaimed' && event.data.claim === number);
    const answered = events.findLast(
      (event) => event.type !== 'CompletionClaimed' && 'claim' in event.data && event.data.claim === number,
    );
    const shown = claimed?.type === 'CompletionClaimed' ? claimed.data.evidence : [];
    return {
      number,
      at,
      by: names.person(by),
      answer,
      answeredAt,
      note: remarkOf(claimed, names),
      reason: remarkOf(answered, names),
      shown: shown.map(({ evidenceId, version }) => ({ evidenceId, version })),
    };
  });
}

function subtasksOf(
  { subtasks }: ItemWork,
  events: readonly WorkEvent[],
  names: KnownNames,
  reader: string,
): ItemReply['subtasks'] {
  const last = (type: 'SubtaskReported' | 'SubtaskSettled', subtaskId: string) =>
    events.findLast((event) => event.type === type && event.data.subtaskId === subtaskId);
  return subtasks.map(({ subtaskId, personId, givenBy, task, due, state, reportedAt }) => ({
    subtaskId,
    person: names.person(personId),
    givenBy: names.person(givenBy),
    task,
    dueOn: due.on,
    state,
    mine: personId === reader,
    reportedAt,
    report: remarkOf(last('SubtaskReported', subtaskId), names),
    answer: remarkOf(last('SubtaskSettled', subtaskId), names),
  }));
}

function causesOf(
  { causes }: ItemWork,
  events: readonly WorkEvent[],
  names: KnownNames,
): ItemReply['causes'] {
  const said = (type: 'CauseStated' | 'CauseDecided', causeId: string) =>
    remarkOf(
      events.find((one) => one.type === type && one.data.causeId === causeId),
      names,
    );
  return causes.map(({ causeId, unmetItemId, state }) => ({
    causeId,
    unmetItemId,
    state,
    reason: said('CauseStated', causeId),
    decision: said('CauseDecided', causeId),
  }));
}

const remarkOf = (event: WorkEvent | undefined, names: KnownNames): string | null =>
  names.wordsOf(event && 'remark' in event.data ? event.data.remark : null);

/** What a person may do with an item by how it stands; the decisions refuse the same. */
function actionsOn(binding: InForce, item: Item, work: ItemWork, reader: string): ItemAction[] {
  if (binding.status === 'SUPERSEDED') return [];
  const does = [performerOf(binding, item), accountableFor(binding, item)].some((one) => one === reader);
  const confirms = creditorOf(binding, item) === reader;
  const awaits = work.status === 'AWAITING_CONFIRMATION';
  const done = work.status === 'COMPLETED';
  const stated = work.causes.some(({ state }) => state === 'STATED');
  const possible: Record<ItemAction, boolean> = {
    REPORT: does && !awaits && !done,
    ATTACH: does && !awaits,
    CLAIM: does && !awaits && !done,
    WITHDRAW_CLAIM: does && awaits,
    CONFIRM: confirms && awaits,
    SEND_BACK: confirms && awaits,
    VOID: confirms && done,
    GIVE_SUBTASK: does && !awaits && !done,
    STATE_CAUSE: does && !stated,
    DECIDE_CAUSE: confirms && stated,
  };
  // The keys of the record just above.
  return (Object.keys(possible) as ItemAction[]).filter((action) => possible[action]);
}
