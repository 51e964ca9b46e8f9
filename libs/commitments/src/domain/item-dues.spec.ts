import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { anItem, terms } from '../../../../test/support/commitment-story.js';
import { newId } from '../../../../test/support/journey.js';
import { itemDuesOf } from './item-dues.js';
import type { Item } from './terms.js';

const id = newId<'item'>();
const today = localDate('2024-03-15');
const duesOf = (time: Item['time']) => {
  const item = anItem({ id, task: 'Báo cáo quý', time });
  return itemDuesOf(calendar, { ...terms, items: [item] }, today);
};

describe('the due date of an item', () => {
  it.each([
    ['a day', { kind: 'DATE', on: localDate('2024-06-28') }, '2024-06-28'],
    ['today', { kind: 'DATE', on: today }, '2024-03-15'],
    ['a day off', { kind: 'DATE', on: localDate('2024-06-30') }, '2024-07-01'],
    ['a working Saturday', { kind: 'DATE', on: localDate('2024-05-04') }, '2024-05-04'],
    ['a month', { kind: 'MONTH', month: '2024-06' }, '2024-06-28'],
    ['a month that ends in a holiday', { kind: 'MONTH', month: '2024-04' }, '2024-04-26'],
    ['December of the last year the calendar covers', { kind: 'MONTH', month: '2027-12' }, '2027-12-31'],
    ['a roadmap', { kind: 'BY_ROADMAP', roadmap: 'Theo lộ trình của tỉnh' }, null],
  ] as const)('by %s', (_, time, on) => {
    expect(duesOf(time)).toMatchObject({ [id]: { on } });
  });

  it.each([
    ['a day', { kind: 'DATE', on: localDate('2024-03-14') }],
    ['a month', { kind: 'MONTH', month: '2024-02' }],
  ] as const)('is not %s that is over', (_, time) => {
    expect(() => duesOf(time)).toThrow('ITEM_DUE_IN_PAST');
  });

  it('is never guessed beyond the calendar', () => {
    expect(() => duesOf({ kind: 'DATE', on: localDate('2031-01-01') })).toThrow('CALENDAR_NOT_COVERED');
  });
});
