import { describe, expect, it } from '@jest/globals';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import {
  assigners,
  at,
  folded,
  item,
  parties,
  remark,
  story,
} from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { decideCause, stateCause, unmetFor } from './cause-decisions.js';
import { bindingOf, initial, type Commitment } from './commitment-state.js';
import { attachEvidence } from './evidence-decisions.js';
import { evolve } from './evolve.js';
import { claimCompletion, confirmCompletion } from './work-decisions.js';
import { evidence } from '../../../../test/support/commitment-at-work.js';

const model = { initial, evolve };
const causeId = newId();
const dueAt = at('2024-06-29', '00:00');
const july = at('2024-07-15');
const stating =
  (change: object = {}) =>
  (state: Commitment) =>
    stateCause(state, {
      itemId: item.id,
      by: parties.signatoryId,
      now: july,
      causeId,
      unmetItemId: assigners.id,
      remark,
      dueAt,
      calendar,
      ...change,
    });
const deciding =
  (confirmed: boolean, by = parties.assignerId) =>
  (state: Commitment) =>
    decideCause(state, {
      itemId: item.id,
      by,
      now: july,
      causeId,
      confirmed,
      remark: confirmed ? null : remark,
    });
const stated = [...story.IN_FORCE, ...stating()(folded(story.IN_FORCE))];
const unmet = (state: Commitment, when = july) => {
  const binding = bindingOf(state);
  return binding ? unmetFor(binding, item, when).map(({ id }) => id) : [];
};

describe('what the assigner owed and did not do', () => {
  it('is offered as an objective cause once its date is over, and not before', () => {
    expect(unmet(folded(story.IN_FORCE), at('2024-03-29', '17:00'))).toEqual([]);
    expect(unmet(folded(story.IN_FORCE), at('2024-03-30', '00:00'))).toEqual([assigners.id]);
  });

  it.each([
    ['in time', '2024-03-20', []],
    ['after its date', '2024-04-05', [assigners.id]],
  ])('and was done %s', (_, day, offered) => {
    const done = { itemId: assigners.id, by: parties.assignerId, now: at(day) };
    let events = [...story.IN_FORCE];
    for (const step of [
      (state: Commitment) => attachEvidence(state, { ...done, ...evidence() }),
      (state: Commitment) => claimCompletion(state, { ...done, remark: null, calendar }),
      (state: Commitment) =>
        confirmCompletion(state, { ...done, by: parties.signatoryId, claim: 1, remark: null }),
    ])
      events = [...events, ...step(folded(events))];
    expect(unmet(folded(events))).toEqual(offered);
  });
});

describe('an objective cause', () => {
  it('counts once the other side has confirmed it', () => {
    expect(folded(stated)).toMatchObject({ work: { [item.id]: { causes: [{ state: 'STATED' }] } } });
    expect(folded([...stated, ...deciding(true)(folded(stated))])).toMatchObject({
      work: { [item.id]: { causes: [{ state: 'CONFIRMED', unmetItemId: assigners.id }] } },
    });
    given(model, ...stated)
      .when(deciding(true, parties.signatoryId))
      .thenRefused('NOT_THE_CREDITOR');
  });

  it.each<[string, object, string]>([
    ['of what is not late', { now: at('2024-06-28', '23:00') }, 'NOT_LATE'],
    ['of what has no date', { dueAt: null }, 'NOT_LATE'],
    ['that is one’s own item', { unmetItemId: item.id }, 'ITEM_NOT_UNMET'],
    ['given by the other side', { by: parties.assignerId }, 'NOT_THE_PERFORMER'],
  ])('%s is refused', (_, change, code) => {
    given(model, ...story.IN_FORCE)
      .when(stating(change))
      .thenRefused(code);
  });

  it('waits for its decision before another is given, and is refused with a reason only', () => {
    given(model, ...stated)
      .when(stating({ causeId: newId() }))
      .thenRefused('CAUSE_AWAITS');
    given(model, ...stated)
      .when((state) =>
        decideCause(state, {
          itemId: item.id,
          by: parties.assignerId,
          now: july,
          causeId,
          confirmed: false,
          remark: null,
        }),
      )
      .thenRefused('REASON_MISSING');
  });
});
