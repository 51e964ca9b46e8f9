import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { DutyKey } from '#libs/kernel/src/duty-change.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Obligation } from '#libs/kernel/src/obligation.js';
import { workOf, type Binding, type Commitment } from './domain/commitment-state.js';
import type { Edition } from './domain/edition.js';
import { standingClaim, type ItemWork } from './domain/item-work.js';
import { otherSide, partyOf, type Parties, type Side } from './domain/parties.js';
import { creditorOf, performerOf } from './domain/performers.js';
import { signersLeft } from './domain/signature.js';
import type { Item } from './domain/terms.js';

/** All obligations of a commitment in one list: a pure function of its state. What is not listed any more is owed no more. */
export function obligationsOf(state: Commitment): Obligation[] {
  switch (state.status) {
    case 'NONE':
    case 'DRAFT':
    case 'DISCARDED':
      return [];
    case 'ISSUED':
    case 'RETURNED':
    case 'SIGNED':
      return [
        ...ofEdition(state.pending, state.parties),
        ...state.past.flatMap((edition) => ofEdition(edition, state.parties, edition.endedAt)),
      ].filter(({ key, doneAt }) => doneAt !== null || key.occurrence === state.pending.number);
    case 'WITHDRAWN':
      return ofEdition(state.last, state.parties, state.endedAt).filter(({ doneAt }) => doneAt !== null);
    case 'LAPSED':
      return ofEdition(state.last, state.parties).filter(({ doneAt }) => doneAt !== null);
    case 'IN_FORCE':
    case 'EXPIRED':
    case 'SUPERSEDED': {
      const all = [
        ...ofEdition(state.current, state.parties),
        ...(state.amendment ? ofEdition(state.amendment, state.parties) : []),
        ...state.current.terms.items.flatMap((item) => ofItem(state, item)),
        ...state.handovers.flatMap((handover) => ofHandover(handover, state)),
      ];
      return state.status === 'SUPERSEDED' ? all.filter(({ doneAt }) => doneAt !== null) : all;
    }
  }
}

/**
 * To sign, to countersign, or to answer a return, by another text or by taking it back: by the people of today, for a text may
 * outlive its parties.
 */
function ofEdition(edition: Edition, today: Parties, answeredAt: Instant | null = null): Obligation[] {
  const { number: occurrence, terms, returned, signedAt, countersignBy } = edition;
  const { title } = terms;
  if (returned)
    return [
      {
        key: { kind: 'ANSWER_RETURN', item: '', occurrence },
        owner: today.assignerId,
        creditor: today.signatoryId,
        title,
        due: returned.answerBy,
        submittedAt: null,
        doneAt: answeredAt,
      },
    ];
  return [
    ...toSign('SIGNATORY', edition.signBy, edition, today),
    ...(signedAt && countersignBy ? toSign('ASSIGNER', countersignBy, edition, today) : []),
  ];
}

function toSign(side: Side, due: Due, edition: Edition, today: Parties): Obligation[] {
  const { number: occurrence, parties, signatures, terms, signedAt, countersignedAt } = edition;
  const complete = (side === 'SIGNATORY' ? signedAt : countersignedAt) !== null;
  const party = partyOf(side, parties);
  const keyOf = (person: PersonId): DutyKey => ({
    kind: side === 'SIGNATORY' ? 'SIGN' : 'COUNTERSIGN',
    item: person === party ? '' : person,
    occurrence,
  });
  const base = { creditor: partyOf(otherSide(side), today), title: terms.title, due, submittedAt: null };
  const done = signatures
    .filter(({ role }) => role === side)
    .map(({ principalId, at }) => ({ key: keyOf(principalId), owner: principalId, ...base, doneAt: at }));
  const left = complete ? [] : signersLeft(side, parties, signatures);
  const open = left.map((person) => {
    const owner = person === party ? partyOf(side, today) : person;
    return { key: keyOf(person), owner, ...base, doneAt: null };
  });
  return [...done, ...open];
}

function ofItem(binding: Binding, item: Item): Obligation[] {
  const due = binding.current.itemDues[item.id];
  if (!due) return [];
  const work = workOf(binding, item.id);
  const claim = standingClaim(work);
  const done = work.status === 'COMPLETED';
  const title = clipped(item.task, 300);
  const owner = performerOf(binding, item);
  const creditor = creditorOf(binding, item);
  return [
    {
      key: { kind: 'ITEM', item: item.id, occurrence: 1 },
      owner,
      creditor,
      title,
      due,
      submittedAt: (!done && claim?.at) || null,
      doneAt: (done && claim?.at) || null,
    },
    ...ofClaims(work, { item: item.id, owner: creditor, creditor: owner, title }),
    ...(done ? [] : ofSubtasks(work, owner)),
    ...work.causes.map(({ causeId, decideBy, decidedAt }) => ({
      key: { kind: 'DECIDE_CAUSE', item: causeId, occurrence: 1 },
      owner: creditor,
      creditor: owner,
      title,
      due: decideBy,
      submittedAt: null,
      doneAt: decidedAt,
    })),
  ];
}

function ofClaims(
  { claims }: ItemWork,
  { item, ...who }: Pick<Obligation, 'owner' | 'creditor' | 'title'> & { readonly item: string },
): Obligation[] {
  return claims
    .filter(({ answer }) => answer !== 'WITHDRAWN')
    .map(({ number, confirmBy, answeredAt }) => ({
      key: { kind: 'CONFIRM', item, occurrence: number },
      ...who,
      due: confirmBy,
      submittedAt: null,
      doneAt: answeredAt,
    }));
}

function ofSubtasks({ subtasks }: ItemWork, creditor: PersonId): Obligation[] {
  return subtasks.flatMap(({ subtaskId: item, state, personId, task, due, ...report }) => {
    if (state === 'WITHDRAWN') return [];
    const title = clipped(task, 300);
    const { reportedAt, reports, acceptBy, settledAt } = report;
    const subtask = {
      key: { kind: 'SUBTASK', item, occurrence: 1 },
      owner: personId,
      creditor,
      title,
      due,
      submittedAt: state === 'REPORTED' ? reportedAt : null,
      doneAt: state === 'DONE' ? reportedAt : null,
    };
    if (!acceptBy) return [subtask];
    const key = { kind: 'ACCEPT_SUBTASK', item, occurrence: reports };
    const accept = { key, owner: creditor, creditor: personId, title, due: acceptBy, submittedAt: null };
    return [subtask, { ...accept, doneAt: settledAt }];
  });
}

function ofHandover(
  { number: occurrence, side, to, answerBy, answeredAt, settleBy, settledAt }: Binding['handovers'][number],
  { parties, current }: Binding,
): Obligation[] {
  const { title } = current.terms;
  const other = partyOf(otherSide(side), parties);
  const answer = { key: { kind: 'ANSWER_HANDOVER', item: '', occurrence }, owner: to, creditor: other };
  const settle = { key: { kind: 'SETTLE_HANDOVER', item: '', occurrence }, owner: other, creditor: to };
  return [
    { ...answer, title, due: answerBy, submittedAt: null, doneAt: answeredAt },
    ...(settleBy ? [{ ...settle, title, due: settleBy, submittedAt: null, doneAt: settledAt }] : []),
  ];
}
