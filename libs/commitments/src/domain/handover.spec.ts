import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import {
  assigners,
  folded,
  item,
  now,
  parties,
  remark,
  story,
} from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { dutiesOf } from '../duties.js';
import type { CommitmentEvent } from './commitment-events.js';
import { initial, type Commitment } from './commitment-state.js';
import { evolve } from './evolve.js';
import { answerHandover, handOver, settleHandover } from './handover-decisions.js';
import type { Side } from './parties.js';

const model = { initial, evolve };
const successor = newId<'person'>();
const statement = [
  { itemId: item.id, status: 'IN_PROGRESS', percent: 40, dueOn: localDate('2024-01-10'), lateDays: 3 },
] as const;
const handing =
  (change: object = {}, side: Side = 'SIGNATORY') =>
  (state: Commitment) =>
    handOver(state, {
      side,
      to: successor,
      on: localDate('2024-01-15'),
      statement,
      remark: null,
      now,
      calendar,
      ...change,
    });
const handedOver = [...story.IN_FORCE, ...handing()(folded(story.IN_FORCE))];
const answering =
  (disputed: boolean, by = successor) =>
  (state: Commitment) =>
    answerHandover(state, { by, disputed: disputed ? [{ itemId: item.id, remark }] : [], now, calendar });
const disputed = [...handedOver, ...answering(true)(folded(handedOver))];
const settling =
  (by = parties.assignerId) =>
  (state: Commitment) =>
    settleHandover(state, { by, lateDays: [{ itemId: item.id, days: 5 }], remark, now });

const changesOf = (
  history: readonly CommitmentEvent[],
  decide: (state: Commitment) => readonly CommitmentEvent[],
) => {
  let state = folded(history);
  return decide(state).flatMap((event) => {
    const was = state;
    state = evolve(state, event);
    return dutiesOf(event, state, was);
  });
};

describe('a hand-over', () => {
  it('passes to the successor what his predecessor owed, and nothing that others owe', () => {
    const transfers = changesOf(story.IN_FORCE, handing()).filter(({ change }) => change === 'transfer');
    expect(transfers).toMatchObject([
      { key: { item: item.id }, owner: successor, creditor: parties.assignerId },
      { key: { item: assigners.id }, owner: parties.assignerId, creditor: successor },
    ]);
    expect(folded(handedOver)).toMatchObject({ parties: { signatoryId: successor }, current: { parties } });
  });

  it('passes what the assigner owes, and to whom all is owed, to his', () => {
    const transfers = changesOf(story.IN_FORCE, handing({}, 'ASSIGNER')).filter(
      ({ change }) => change === 'transfer',
    );
    expect(transfers).toMatchObject([
      { key: { item: item.id }, owner: parties.signatoryId, creditor: successor },
      { key: { item: assigners.id }, owner: successor, creditor: parties.signatoryId },
    ]);
  });

  it('is answered by the successor alone, once', () => {
    given(model, ...handedOver)
      .when(answering(false, parties.signatoryId))
      .thenRefused('NOT_THE_SUCCESSOR', { whoCan: [successor] });
    const accepted = [...handedOver, ...answering(false)(folded(handedOver))];
    expect(folded(accepted)).toMatchObject({ handovers: [{ state: 'ACCEPTED' }] });
    given(model, ...accepted)
      .when(answering(true))
      .thenRefused('HANDOVER_ANSWERED', { state: 'ACCEPTED' });
  });

  it('that is disputed is settled by the other side, by a date', () => {
    expect(folded(disputed)).toMatchObject({ handovers: [{ state: 'DISPUTED' }] });
    expect(changesOf(handedOver, answering(true))).toMatchObject([
      { change: 'close', key: { kind: 'ANSWER_HANDOVER' }, outcome: 'DONE' },
      { change: 'open', key: { kind: 'SETTLE_HANDOVER' }, owner: parties.assignerId, creditor: successor },
    ]);
    given(model, ...disputed)
      .when(settling(successor))
      .thenRefused('NOT_THE_CREDITOR', { whoCan: [parties.assignerId] });
    expect(folded([...disputed, ...settling()(folded(disputed))])).toMatchObject({
      handovers: [{ state: 'SETTLED' }],
    });
    given(model, ...handedOver)
      .when(settling())
      .thenRefused('HANDOVER_ANSWERED', { state: 'STATED' });
  });

  it.each<[string, object, string]>([
    ['to oneself', { to: parties.signatoryId }, 'PARTY_ALREADY'],
    ['to the other party', { to: parties.assignerId }, 'ASSIGNER_IS_SIGNATORY'],
    ['before the successor has begun', { on: localDate('2024-01-16') }, 'HANDOVER_IN_FUTURE'],
  ])('%s is refused', (_, change, code) => {
    given(model, ...story.IN_FORCE)
      .when(handing(change))
      .thenRefused(code);
  });

  it('of what is not in force binds the successor to nothing but to have it issued again', () => {
    const taken = folded([...story.ISSUED, ...handing()(folded(story.ISSUED))]);
    expect(taken).toMatchObject({
      status: 'ISSUED',
      parties: { signatoryId: successor },
      pending: { parties },
    });
  });
});
