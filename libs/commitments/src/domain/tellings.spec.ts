import { describe, expect, it } from '@jest/globals';
import { helper, workCommands } from '../../../../test/support/commitment-at-work.js';
import {
  anItem,
  at,
  countersignPending,
  documentCommands,
  folded,
  himself,
  item,
  now,
  offering,
  parties as alone,
  remark,
  signPending,
  tell,
  terms,
} from '../../../../test/support/commitment-story.js';
import { newId } from '../../../../test/support/journey.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { dropAmendment, proposeAmendment } from './amendment-decisions.js';
import { decideCause } from './cause-decisions.js';
import type { CommitmentEvent } from './commitment-events.js';
import type { Commitment } from './commitment-state.js';
import { draft, reissue } from './drafting-decisions.js';
import { expire } from './ending-decisions.js';
import { evolve } from './evolve.js';
import { answerHandover, handOver, settleHandover, succeedUnit } from './handover-decisions.js';
import type { CoSigners, Parties, Side } from './parties.js';
import { commitmentTemplates, type CommitmentTemplate } from './telling.js';
import { everyType, tellingsOf, toldTypes } from './tellings.js';

const [beside, above, successor, proxy] = [newId(), newId(), newId(), newId()].map(String) as never as [
  Parties['signatoryId'],
  Parties['signatoryId'],
  Parties['signatoryId'],
  Parties['signatoryId'],
];
const coSigners: Readonly<Record<Side, CoSigners>> = {
  SIGNATORY: { people: [beside], needed: 1 },
  ASSIGNER: { people: [above], needed: 1 },
};
const parties: Parties = { ...alone, coSigners };
const { signatoryId, assignerId } = parties;

/** Roles by id, so that the table reads as the rule does. */
const roles: Readonly<Record<string, string>> = {
  [signatoryId]: 'signatory',
  [assignerId]: 'assigner',
  [beside]: 'beside',
  [above]: 'above',
  [helper]: 'helper',
  [successor]: 'successor',
  [proxy]: 'proxy',
};

type Decide = (state: Commitment) => readonly CommitmentEvent[];
const { issue, sign, countersign, withdraw, supersede, discard, revise } = documentCommands;
const giveBack = documentCommands['return'];
const begin: Decide = (state) => draft(state, parties, terms);
const signBeside = signPending(himself(beside));
const countersignAbove = countersignPending(himself(above));
const inForce = [begin, issue, sign, signBeside, countersign, countersignAbove];
const entrusting = { ...terms, items: [...terms.items, anItem({ personId: helper })] };
const propose =
  (by: Side): Decide =>
  (state) =>
    proposeAmendment(state, { by, terms: { ...terms, title: 'Sửa đổi' }, coSigners, remark }, offering);
const drop =
  (by: Side): Decide =>
  (state) =>
    dropAmendment(state, { by, remark, now });
const again =
  (to: Parties): Decide =>
  (state) =>
    reissue(state, { parties: to, terms: { ...terms, title: 'Bản mới' }, remark }, offering);
const pass: Decide = (state) =>
  handOver(state, {
    side: 'SIGNATORY',
    to: successor,
    on: localDate('2024-01-15'),
    statement: [{ itemId: item.id, status: 'IN_PROGRESS', percent: 10, dueOn: null, lateDays: 0 }],
    remark: null,
    now,
    calendar,
  });
const answer =
  (...disputed: (typeof item.id)[]): Decide =>
  (state) =>
    answerHandover(state, {
      by: successor,
      disputed: disputed.map((itemId) => ({ itemId, remark })),
      now,
      calendar,
    });
const settle: Decide = (state) => settleHandover(state, { by: assignerId, lateDays: [], remark, now });
const succeed: Decide = (state) => succeedUnit(state, { to: newId(), on: localDate('2024-01-15'), now });
const over: Decide = (state) => expire(state, { now: at('2025-01-01', '00:00') });
const refuse: Decide = (state) =>
  decideCause(state, {
    itemId: item.id,
    by: assignerId,
    now,
    causeId: 'work' in state ? (state.work[item.id]?.causes.at(-1)?.causeId ?? '') : '',
    confirmed: false,
    remark,
  });
const inPlaceOf = (principalId: Parties['signatoryId']) =>
  ({
    signerId: proxy,
    principalId,
    capacity: 'KT',
    under: { authorityId: 'a', document: 'QĐ 45' },
  }) as const;

const w = workCommands;
const claimed = [...inForce, w.attach, w.claim];
const given = [...inForce, w.giveSubtask];

interface Case {
  readonly says: string;
  readonly before: readonly Decide[];
  readonly happens: Decide;
  readonly tells: Partial<Record<CommitmentTemplate, string>>;
}
const when = (says: string, before: readonly Decide[], happens: Decide, tells: Case['tells'] = {}): Case => ({
  says,
  before,
  happens,
  tells,
});

/** By type of event; roles of the people in the order in which they are told. Who acted himself is left out elsewhere. */
const table: Readonly<Record<CommitmentEvent['type'], readonly Case[]>> = {
  CommitmentDrafted: [when('drafted', [], begin)],
  DraftRevised: [when('revised', [begin], revise)],
  DraftDiscarded: [when('discarded', [begin], discard)],
  CommitmentIssued: [when('issued', [begin], issue, { COMMITMENT_ISSUED: 'signatory, beside' })],
  CommitmentReturned: [when('returned', [begin, issue], giveBack, { COMMITMENT_RETURNED: 'assigner' })],
  CommitmentReissued: [
    when('reissued to the same', [begin, issue, giveBack], again(parties), {
      COMMITMENT_REISSUED: 'signatory, beside',
    }),
    when('reissued without who was asked beside', [begin, issue], again(alone), {
      COMMITMENT_REISSUED: 'signatory',
      COMMITMENT_WITHDRAWN: 'beside',
    }),
  ],
  CommitmentSigned: [
    when('signed by the first', [begin, issue], sign),
    when('signed by all', [begin, issue, sign], signBeside, { COMMITMENT_SIGNED: 'assigner, above' }),
    when('signed in another’s place', [begin, issue], signPending(inPlaceOf(signatoryId)), {
      SIGNED_FOR_YOU: 'signatory',
    }),
  ],
  CommitmentCountersigned: [
    when('countersigned by the first', inForce.slice(0, 4), countersign),
    when('in force', inForce.slice(0, 5), countersignAbove, {
      COMMITMENT_IN_FORCE: 'signatory',
      ITEMS_FOR_YOU: 'assigner',
    }),
    when(
      'in force with an item for somebody who signed nothing',
      [(state) => draft(state, alone, { ...entrusting, items: entrusting.items.slice(-1) }), issue, sign],
      countersign,
      { COMMITMENT_IN_FORCE: 'signatory', ITEMS_FOR_YOU: 'helper' },
    ),
    when(
      'countersigned in another’s place',
      [begin, issue, sign, signBeside, countersignAbove],
      countersignPending(inPlaceOf(assignerId)),
      { SIGNED_FOR_YOU: 'assigner', COMMITMENT_IN_FORCE: 'signatory', ITEMS_FOR_YOU: 'assigner' },
    ),
    when('amended', [...inForce, propose('ASSIGNER'), sign, signBeside, countersign], countersignAbove, {
      AMENDMENT_IN_FORCE: 'signatory',
    }),
    when(
      'amended by an item for somebody else',
      [
        ...inForce,
        (state) =>
          proposeAmendment(state, { by: 'ASSIGNER', terms: entrusting, coSigners, remark }, offering),
        sign,
        signBeside,
        countersign,
      ],
      countersignAbove,
      { AMENDMENT_IN_FORCE: 'signatory', ITEMS_FOR_YOU: 'helper' },
    ),
  ],
  CommitmentWithdrawn: [
    when('withdrawn unsigned', [begin, issue], withdraw, { COMMITMENT_WITHDRAWN: 'signatory, beside' }),
    when('withdrawn signed', inForce.slice(0, 4), withdraw, {
      COMMITMENT_WITHDRAWN: 'signatory, beside, above',
    }),
    when(
      'withdrawn after it was signed in another’s place',
      [begin, issue, signPending(inPlaceOf(signatoryId))],
      withdraw,
      { COMMITMENT_WITHDRAWN: 'signatory, beside, proxy' },
    ),
  ],
  CommitmentSuperseded: [
    when('superseded', inForce, supersede, { COMMITMENT_SUPERSEDED: 'signatory, assigner' }),
  ],
  CommitmentExpired: [
    when('over with open items', inForce, over, { COMMITMENT_EXPIRED: 'signatory, assigner' }),
    when('never signed', [begin, issue], over, { COMMITMENT_LAPSED: 'signatory, assigner' }),
    when(
      'over and done',
      [
        (state) => draft(state, parties, { ...terms, items: [item] }),
        ...inForce.slice(1),
        w.attach,
        w.claim,
        w.confirm,
      ],
      over,
    ),
  ],
  AmendmentProposed: [
    when('amendment of the assigner', inForce, propose('ASSIGNER'), {
      AMENDMENT_PROPOSED: 'signatory, beside',
    }),
    when('amendment of the signatory', inForce, propose('SIGNATORY'), {
      AMENDMENT_PROPOSED: 'signatory, beside',
      AMENDMENT_ANNOUNCED: 'assigner',
    }),
  ],
  AmendmentDropped: [
    when('dropped by the signatory', [...inForce, propose('ASSIGNER')], drop('SIGNATORY'), {
      AMENDMENT_DROPPED: 'assigner, signatory, beside',
    }),
    when('dropped by the assigner', [...inForce, propose('SIGNATORY')], drop('ASSIGNER'), {
      AMENDMENT_DROPPED: 'signatory, beside',
    }),
  ],
  ProgressReported: [when('reported', inForce, w.report)],
  EvidenceAttached: [when('evidence', inForce, w.attach)],
  EvidenceWithdrawn: [when('evidence withdrawn', [...inForce, w.attach], w.withdrawEvidence)],
  CompletionClaimed: [when('claimed', [...inForce, w.attach], w.claim, { COMPLETION_CLAIMED: 'assigner' })],
  ClaimWithdrawn: [when('claim withdrawn', claimed, w.withdrawClaim, { CLAIM_WITHDRAWN: 'assigner' })],
  CompletionConfirmed: [when('confirmed', claimed, w.confirm, { COMPLETION_CONFIRMED: 'signatory' })],
  CompletionSentBack: [when('sent back', claimed, w.sendBack, { COMPLETION_SENT_BACK: 'signatory' })],
  ConfirmationVoided: [
    when('found wrong', [...claimed, w.confirm], w.voidConfirmation, { CONFIRMATION_VOIDED: 'signatory' }),
    when('evidence changed', [...claimed, w.confirm], w.replace, { CONFIRMATION_LOST: 'assigner' }),
  ],
  SubtaskGiven: [when('sub-task', inForce, w.giveSubtask, { SUBTASK_GIVEN: 'helper' })],
  SubtaskReported: [
    when('sub-task done', given, w.reportSubtask, { SUBTASK_REPORTED: 'signatory' }),
    when('sub-task done under a successor', [...given, pass], w.reportSubtask, {
      SUBTASK_REPORTED: 'successor',
    }),
  ],
  SubtaskSettled: [
    when('accepted', [...given, w.reportSubtask], w.acceptSubtask, { SUBTASK_ACCEPTED: 'helper' }),
    when('sub-task sent back', [...given, w.reportSubtask], w.sendBackSubtask, {
      SUBTASK_SENT_BACK: 'helper',
    }),
    when('taken back', given, w.withdrawSubtask, { SUBTASK_WITHDRAWN: 'helper' }),
  ],
  CauseStated: [when('cause', inForce, w.stateCause, { CAUSE_STATED: 'assigner' })],
  CauseDecided: [
    when('cause accepted', [...inForce, w.stateCause], w.decideCause, { CAUSE_CONFIRMED: 'signatory' }),
    when('cause refused', [...inForce, w.stateCause], refuse, { CAUSE_REFUSED: 'signatory' }),
  ],
  CommitmentHandedOver: [
    when('handed over', inForce, pass, {
      HANDED_OVER_TO_YOU: 'successor',
      HANDED_OVER: 'signatory, assigner',
    }),
    when('handed over unsigned', [begin, issue], pass, {
      UNSIGNED_HANDED_OVER_TO_YOU: 'successor',
      HANDED_OVER: 'signatory, assigner',
    }),
  ],
  HandoverAnswered: [
    when('hand-over accepted', [...inForce, pass], answer(), { HANDOVER_ACCEPTED: 'assigner' }),
    when('hand-over disputed', [...inForce, pass], answer(item.id), { HANDOVER_DISPUTED: 'assigner' }),
  ],
  HandoverSettled: [
    when('settled', [...inForce, pass, answer(item.id)], settle, { HANDOVER_SETTLED: 'successor' }),
  ],
  UnitSucceeded: [
    when('unit succeeded', inForce, succeed, { UNIT_SUCCEEDED: 'signatory' }),
    when('unit of a draft succeeded', [begin], succeed),
  ],
};
const cases = Object.entries(table).flatMap(([type, those]) => those.map((one) => ({ type, ...one })));

/** What is told of the events of this type that the decision leaves. */
function toldOf({ type, before, happens }: (typeof cases)[number]) {
  let state = folded(tell(...before));
  const events = happens(state);
  expect(events.map((event) => event.type)).toContain(type);
  return events.flatMap((event) => {
    const was = state;
    state = evolve(state, event);
    return event.type === type ? tellingsOf(event, state, was) : [];
  });
}

describe('whom an event concerns', () => {
  it('is said for every type of event there is', () => {
    expect(Object.keys(table).toSorted()).toEqual(everyType.toSorted());
  });

  it.each(cases)('$type: $says', (one) => {
    const told = toldOf(one).flatMap(({ template, people }) => {
      const names = [...new Set(people)].map((person) => roles[person]);
      return names.length === 0 ? [] : [[template, names.join(', ')]];
    });
    expect(Object.fromEntries(told)).toEqual(one.tells);
    if (told.length > 0) expect(toldTypes).toContain(one.type);
  });

  it('uses every template there is, and asks nobody to act without saying on what', () => {
    const told = cases.flatMap(toldOf).filter(({ people }) => people.length > 0);
    expect([...new Set(told.map(({ template }) => template))].toSorted()).toEqual(
      Object.keys(commitmentTemplates).toSorted(),
    );
    expect(told.filter(({ title }) => title === '')).toEqual([]);
    const asks = told.filter(({ template }) => commitmentTemplates[template] === 'ASKS');
    // What is left to do by a text that is not in force, its own page says.
    expect(asks.filter(({ dueOn }) => !dueOn).map(({ template }) => template)).toEqual([
      'UNSIGNED_HANDED_OVER_TO_YOU',
    ]);
  });

  it('leads to the item where it is about one', () => {
    for (const one of cases) {
      const ofItem = /^(Completion|Claim|Confirmation|Subtask|Cause)/.test(one.type);
      expect(toldOf(one).map(({ itemId }) => itemId)).toEqual(
        toldOf(one).map(() => (ofItem ? item.id : null)),
      );
    }
  });
});
