import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { endOfDay } from '#libs/calendar/src/vietnam-time.js';
import {
  anItem,
  documentCommands,
  item,
  offering,
  other,
  parties,
  remark,
  story,
  tell,
  terms,
} from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import { initial, type Commitment } from './commitment-state.js';
import { draft, issue, reissue, revise } from './drafting-decisions.js';
import { evolve } from './evolve.js';
import { addressedTo, gapsOf, type Item } from './terms.js';

const model = { initial, evolve };
const drafted = (items: readonly Item[]) => tell((state) => draft(state, parties, { ...terms, items }));

describe('a draft', () => {
  it('binds two different people', () => {
    given(model)
      .when((state) => draft(state, { ...parties, assignerId: parties.signatoryId }, terms))
      .thenRefused('ASSIGNER_IS_SIGNATORY');
    given(model, ...story.DRAFT)
      .when((state) => revise(state, { ...parties, signatoryId: parties.assignerId }, terms))
      .thenRefused('ASSIGNER_IS_SIGNATORY');
  });

  it.each([
    ['a party beside himself', [parties.signatoryId], 1],
    ['the other party', [parties.assignerId], 1],
    ['more than there are', [newId<'person'>()], 2],
    ['none of those named', [newId<'person'>()], 0],
    ['somebody without a name', [], 1],
  ])('has no co-signers that are impossible: %s', (_, people, needed) => {
    const coSigners = { ...parties.coSigners, SIGNATORY: { people, needed } };
    given(model)
      .when((state) => draft(state, { ...parties, coSigners }, terms))
      .thenRefused('CO_SIGNERS_IMPOSSIBLE');
  });

  it('has no two items under one id, for a duty would be lost', () => {
    const twice = { ...terms, items: [item, { ...item, task: 'Một việc khác' }] };
    given(model)
      .when((state) => draft(state, parties, twice))
      .thenRefused('ITEM_TWICE');
    given(model, ...story.DRAFT)
      .when((state) => revise(state, parties, twice))
      .thenRefused('ITEM_TWICE');
  });

  it('names the assigner in what binds him, whoever was named there', () => {
    const [event] = drafted([item, anItem({ side: 'ASSIGNER', personId: newId() })]);
    expect(event).toMatchObject({ data: { terms: { items: [{}, { personId: parties.assignerId }] } } });
  });
});

describe('issuing', () => {
  const issueBy = (day: string) => (state: Commitment) =>
    issue(state, { ...offering, signBy: localDate(day) });

  it('is not for a day that is over', () => {
    given(model, ...story.DRAFT)
      .when(issueBy('2024-01-14'))
      .thenRefused('SIGN_BY_IN_PAST');
    expect(issueBy('2024-01-15')(given(model, ...story.DRAFT).state)).toHaveLength(1);
  });

  it('is not with an item whose day is over', () => {
    const over = anItem({ time: { kind: 'DATE', on: localDate('2024-01-12') } });
    given(model, ...drafted([over]))
      .when(documentCommands.issue)
      .thenRefused('ITEM_DUE_IN_PAST', { itemId: over.id, task: over.task, on: '2024-01-12' });
  });

  it('moves a sign-by date on a day off to the next working day, and says why', () => {
    const [event] = issueBy('2024-02-10')(given(model, ...story.DRAFT).state);
    expect(event).toMatchObject({
      data: { signBy: { on: '2024-02-15', at: endOfDay(localDate('2024-02-15')) } },
    });
  });

  it('freezes the first edition', () => {
    expect(story.ISSUED.at(-1)).toMatchObject({
      data: { edition: 1, format: 'camket-terms/2', warnings: [] },
    });
  });
});

describe('re-issuing', () => {
  it('voids what was signed, and keeps it in view', () => {
    const state = documentCommands
      .reissue(given(model, ...story.SIGNED).state)
      .reduce(evolve, given(model, ...story.SIGNED).state);
    expect(state).toMatchObject({
      status: 'ISSUED',
      pending: { number: 2, terms: { title: other.title }, signatures: [], signedAt: null },
      past: [{ number: 1, ended: 'REISSUED', signatures: [{ principalId: parties.signatoryId }] }],
    });
  });

  it('is for another text, unless the text was returned', () => {
    const same = (state: Commitment) => reissue(state, { parties, terms, remark }, offering);
    given(model, ...story.ISSUED)
      .when(same)
      .thenRefused('NOTHING_CHANGED');
    expect(same(given(model, ...story.RETURNED).state)).toHaveLength(1);
  });

  it('keeps what the signatory would have signed', () => {
    expect(given(model, ...story.RETURNED).state).toMatchObject({
      pending: { returned: { proposal: { title: other.title }, remark, answerBy: { on: '2024-01-22' } } },
    });
  });
});

describe('the six clarities', () => {
  const clarities = {
    personId: 'PERSON',
    task: 'TASK',
    authority: 'AUTHORITY',
    responsibility: 'RESPONSIBILITY',
    product: 'PRODUCT',
    time: 'TIME',
  };

  it.each(Object.entries(clarities))('name the gap when %s is missing', (field, clarity) => {
    const gapped = anItem({ [field]: field === 'personId' || field === 'time' ? null : '' });
    given(model, ...drafted([item, gapped]))
      .when(documentCommands.issue)
      .thenRefused('SIX_CLARITIES_INCOMPLETE', { gaps: [{ itemId: gapped.id, clarity }] });
  });

  it('need a promise of the signatory, and every gap is named at once', () => {
    expect(gapsOf({ ...terms, items: [] })).toEqual([{ itemId: null, clarity: 'TASK' }]);
    expect(gapsOf({ ...terms, items: [anItem({ side: 'ASSIGNER' })] })).toEqual([
      { itemId: null, clarity: 'TASK' },
    ]);
    const blank = { task: '', personId: null, authority: '', responsibility: '', product: '', time: null };
    expect(gapsOf({ ...terms, items: [anItem(blank)] }).map((gap) => gap.clarity)).toEqual([
      'PERSON',
      'TASK',
      'AUTHORITY',
      'RESPONSIBILITY',
      'PRODUCT',
      'TIME',
    ]);
  });

  it('address what nobody was named for to the signatory', () => {
    const [first] = addressedTo(parties.signatoryId, { ...terms, items: [anItem({ personId: null })] }).items;
    expect(first?.personId).toBe(parties.signatoryId);
  });
});
