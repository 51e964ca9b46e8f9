import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar20242026 as calendar } from '#libs/calendar/src/official-calendar-2024-2026.js';
import { atHour } from '#libs/calendar/src/vietnam-time.js';
import { given } from '../../../../test/support/given.js';
import { newId } from '../../../../test/support/journey.js';
import type { Parties } from './commitment-events.js';
import { evolve, initial, type Commitment } from './commitment-state.js';
import { issue } from './decisions.js';
import type { Item } from './terms.js';

const parties: Parties = { unitId: newId(), signatoryId: newId(), assignerId: newId() };
const item: Item = {
  id: newId(),
  task: 'Giải quyết đúng hạn ít nhất 95 % hồ sơ',
  personId: parties.signatoryId,
  authority: 'Quyết định phân công của phòng',
  responsibility: 'Trưởng phòng chịu trách nhiệm',
  product: 'Báo cáo quý',
  time: null,
};
const now = atHour(localDate('2024-03-15'), '08:00');

const drafted = (time: Item['time']) => {
  const terms = { title: 'Cam kết', year: 2024, legalBases: [], consequence: '', items: [{ ...item, time }] };
  return given({ initial, evolve }, { type: 'CommitmentDrafted' as const, data: { ...parties, terms } });
};
const issued = (state: Commitment) =>
  issue(state, { now, calendar, signBy: localDate('2024-03-29'), hash: () => 'a'.repeat(64) });

describe('the due date of an item', () => {
  it.each([
    ['a day', { kind: 'DATE', on: localDate('2024-06-28') }, '2024-06-28'],
    ['today', { kind: 'DATE', on: localDate('2024-03-15') }, '2024-03-15'],
    ['a day off', { kind: 'DATE', on: localDate('2024-06-30') }, '2024-07-01'],
    ['a working Saturday', { kind: 'DATE', on: localDate('2024-05-04') }, '2024-05-04'],
    ['a month', { kind: 'MONTH', month: '2024-06' }, '2024-06-28'],
    ['a month that ends in a holiday', { kind: 'MONTH', month: '2024-04' }, '2024-04-26'],
    ['December of the last year the calendar covers', { kind: 'MONTH', month: '2026-12' }, '2026-12-31'],
    ['a roadmap', { kind: 'BY_ROADMAP', roadmap: 'Theo lộ trình của tỉnh' }, null],
  ] as const)('by %s', (_, time, on) => {
    expect(issued(drafted(time).state)).toMatchObject([{ data: { itemDues: { [item.id]: { on } } } }]);
  });

  it.each([
    ['a day', { kind: 'DATE', on: localDate('2024-03-14') }],
    ['a month', { kind: 'MONTH', month: '2024-02' }],
  ] as const)('is not %s that is over', (_, time) => {
    drafted(time).when(issued).thenRefused('ITEM_DUE_IN_PAST', { itemId: item.id });
  });

  it('is never guessed beyond the calendar', () =>
    drafted({ kind: 'DATE', on: localDate('2031-01-01') })
      .when(issued)
      .thenRefused('CALENDAR_NOT_COVERED'));
});
