import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { atHour, endOfDay } from '#libs/calendar/src/vietnam-time.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import type { CommitmentEvent, Parties } from './commitment-events.js';
import { evolve, initial } from './commitment-state.js';
import { countersign, draft, issue, revise, sign } from './decisions.js';
import { addressedTo, gapsOf, type Item, type Terms } from './terms.js';

const model = { initial, evolve };
const parties: Parties = { unitId: newId(), signatoryId: newId(), assignerId: newId() };
const item: Item = {
  id: newId(),
  task: 'Giải quyết đúng hạn ít nhất 95 % hồ sơ',
  personId: parties.signatoryId,
  authority: 'Quyết định phân công của phòng',
  responsibility: 'Trưởng phòng chịu trách nhiệm',
  product: 'Báo cáo quý',
  time: { kind: 'MONTH', month: '2024-12' },
};
const terms: Terms = {
  title: 'Cam kết năm 2024',
  year: 2024,
  legalBases: [],
  consequence: '',
  items: [item],
};
const now = atHour(localDate('2024-01-15'), '08:00');
const termsHash = 'a'.repeat(64);
const signBy = localDate('2024-01-31');

const drafted: CommitmentEvent = { type: 'CommitmentDrafted', data: { ...parties, terms } };
const [issued] = issue(evolve(initial, drafted), { now, calendar, signBy, hash: () => termsHash });
if (!issued) throw new Error('issuing records an event');
const [signed] = sign(evolve(evolve(initial, drafted), issued), { now, calendar, termsHash });
if (!signed) throw new Error('signing records an event');
const countersigned: CommitmentEvent = { type: 'CommitmentCountersigned', data: { at: now, termsHash } };

const history = {
  NONE: [],
  DRAFT: [drafted],
  ISSUED: [drafted, issued],
  SIGNED: [drafted, issued, signed],
  IN_FORCE: [drafted, issued, signed, countersigned],
};

const commands = {
  draft: (state: ReturnType<typeof evolve>) => draft(state, parties, terms),
  revise: (state: ReturnType<typeof evolve>) => revise(state, parties, terms),
  issue: (state: ReturnType<typeof evolve>) => issue(state, { now, calendar, signBy, hash: () => termsHash }),
  sign: (state: ReturnType<typeof evolve>) => sign(state, { now, calendar, termsHash }),
  countersign: (state: ReturnType<typeof evolve>) => countersign(state, { now, termsHash }),
};

/** Which command each status allows; every other pair is refused with the code named here. */
const table: Record<keyof typeof history, Record<keyof typeof commands, string>> = {
  NONE: {
    draft: 'allowed',
    revise: 'NOT_FOUND',
    issue: 'NOT_FOUND',
    sign: 'NOT_FOUND',
    countersign: 'NOT_FOUND',
  },
  DRAFT: {
    draft: 'WRONG_STATUS',
    revise: 'allowed',
    issue: 'allowed',
    sign: 'WRONG_STATUS',
    countersign: 'WRONG_STATUS',
  },
  ISSUED: {
    draft: 'WRONG_STATUS',
    revise: 'WRONG_STATUS',
    issue: 'WRONG_STATUS',
    sign: 'allowed',
    countersign: 'WRONG_STATUS',
  },
  SIGNED: {
    draft: 'WRONG_STATUS',
    revise: 'WRONG_STATUS',
    issue: 'WRONG_STATUS',
    sign: 'ALREADY_SIGNED',
    countersign: 'allowed',
  },
  IN_FORCE: {
    draft: 'WRONG_STATUS',
    revise: 'WRONG_STATUS',
    issue: 'WRONG_STATUS',
    sign: 'ALREADY_SIGNED',
    countersign: 'ALREADY_SIGNED',
  },
};

// Object.entries forgets the literal keys of the tables above.
const pairs = Object.entries(table).flatMap(([status, row]) =>
  Object.entries(row).map(
    ([command, outcome]) =>
      [status, command, outcome] as [keyof typeof history, keyof typeof commands, string],
  ),
);

describe('a commitment', () => {
  it.each(pairs)('that is %s: %s is %s', (status, command, outcome) => {
    const when = given(model, ...history[status]).when(commands[command]);
    if (outcome === 'allowed') expect(() => when.thenRefused('')).toThrow('not refused');
    else when.thenRefused(outcome);
  });

  it('goes through its whole life by its own decisions', () => {
    expect(given(model, ...history.IN_FORCE).state).toMatchObject({
      status: 'IN_FORCE',
      termsHash,
      signedAt: now,
    });
  });

  it('binds two different people', () => {
    const oneself = { ...parties, assignerId: parties.signatoryId };
    given(model)
      .when((state) => draft(state, oneself, terms))
      .thenRefused('ASSIGNER_IS_SIGNATORY');
    given(model, drafted)
      .when((state) => revise(state, { ...parties, signatoryId: parties.assignerId }, terms))
      .thenRefused('ASSIGNER_IS_SIGNATORY');
  });

  it('has no two items under one id, for a duty would be lost', () => {
    const twice = { ...terms, items: [item, { ...item, task: 'Một việc khác' }] };
    given(model)
      .when((state) => draft(state, parties, twice))
      .thenRefused('ITEM_TWICE');
    given(model, drafted)
      .when((state) => revise(state, parties, twice))
      .thenRefused('ITEM_TWICE');
  });

  it('is signed only over the terms that were read', () => {
    const other = 'b'.repeat(64);
    given(model, ...history.ISSUED)
      .when((state) => sign(state, { now, calendar, termsHash: other }))
      .thenRefused('TERMS_CHANGED', { termsHash });
    given(model, ...history.SIGNED)
      .when((state) => countersign(state, { now, termsHash: other }))
      .thenRefused('TERMS_CHANGED');
  });

  it('is not issued to be signed by a day that is over', () => {
    const issueBy = (day: string) => (state: ReturnType<typeof evolve>) =>
      issue(state, { now, calendar, signBy: localDate(day), hash: () => termsHash });
    given(model, drafted).when(issueBy('2024-01-14')).thenRefused('SIGN_BY_IN_PAST');
    expect(issueBy('2024-01-15')(given(model, drafted).state)).toHaveLength(1);
  });

  it('is not issued with an item whose day is over', () => {
    const over = { ...item, time: { kind: 'DATE', on: localDate('2024-01-12') } as const };
    given(model, { type: 'CommitmentDrafted', data: { ...parties, terms: { ...terms, items: [over] } } })
      .when(commands.issue)
      .thenRefused('ITEM_DUE_IN_PAST', { itemId: item.id, task: item.task, on: '2024-01-12' });
  });

  it('moves a sign-by date on a day off to the next working day, and says why', () => {
    const [event] = issue(given(model, drafted).state, {
      now,
      calendar,
      signBy: localDate('2024-02-10'),
      hash: () => termsHash,
    });
    expect(event).toMatchObject({
      data: { signBy: { on: '2024-02-15', at: endOfDay(localDate('2024-02-15')) } },
    });
  });

  it('asks for a countersignature within five working days', () => {
    expect(signed).toMatchObject({ data: { countersignBy: { on: '2024-01-22' } } });
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

  it.each(Object.entries(clarities))('names the gap when %s is missing', (field, clarity) => {
    const empty = field === 'personId' || field === 'time' ? null : '';
    const gapped = { ...terms, items: [item, { ...item, id: newId<'item'>(), [field]: empty }] };
    given(model, { type: 'CommitmentDrafted', data: { ...parties, terms: gapped } })
      .when(commands.issue)
      .thenRefused('SIX_CLARITIES_INCOMPLETE', { gaps: [{ itemId: gapped.items[1]?.id, clarity }] });
  });

  it('refuses terms without any item, and names every gap at once', () => {
    expect(gapsOf({ ...terms, items: [] })).toEqual([{ itemId: null, clarity: 'TASK' }]);
    const blank: Item = {
      id: newId(),
      task: '',
      personId: null,
      authority: '',
      responsibility: '',
      product: '',
      time: null,
    };
    expect(gapsOf({ ...terms, items: [blank] }).map((gap) => gap.clarity)).toEqual(
      Object.values(clarities).toSorted(byOrder),
    );
  });

  it('addresses what nobody was named for to the signatory', () => {
    const [first] = addressedTo(parties.signatoryId, {
      ...terms,
      items: [{ ...item, personId: null }],
    }).items;
    expect(first?.personId).toBe(parties.signatoryId);
  });
});

const order = ['PERSON', 'TASK', 'AUTHORITY', 'RESPONSIBILITY', 'PRODUCT', 'TIME'];
const byOrder = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);
