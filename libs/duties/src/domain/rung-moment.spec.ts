import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { Rung } from './ladder.js';
import { momentOf, stepsOf } from './rung-moment.js';

const rung = (workingDays: number, repeat: Rung['repeat'] = null, hour = '07:00'): Rung => ({
  name: 'R',
  action: 'REMIND',
  workingDays,
  hour,
  level: 0,
  unlessAcknowledged: false,
  repeat,
  statutory: false,
});
const moments = (one: Rung, dueOn: string) =>
  stepsOf(one).map((step) => momentOf(step, localDate(dueOn), calendar));
const at = (text: string) => instant(`${text}+07:00`);

describe('when a rung is taken', () => {
  it.each<[string, number, string, string]>([
    ['three working days before', -3, '2024-01-31', '2024-01-26T07:00'],
    ['before a weekend', -1, '2024-01-15', '2024-01-12T07:00'],
    ['on the day', 0, '2024-01-31', '2024-01-31T07:00'],
    ['the day after', 1, '2024-01-31', '2024-02-01T07:00'],
    ['the day after a Friday', 1, '2024-01-12', '2024-01-15T07:00'],
    ['before Tết', -3, '2024-02-15', '2024-02-05T07:00'],
    ['after Tết', 1, '2024-02-07', '2024-02-15T07:00'],
    ['on a Saturday that was swapped', -1, '2024-05-06', '2024-05-04T07:00'],
    ['on a Monday off', 0, '2024-04-29', '2024-05-02T07:00'],
    ['over the end of the year', -3, '2025-01-03', '2024-12-30T07:00'],
    ['after the end of the year', 3, '2024-12-31', '2025-01-06T07:00'],
  ])('%s', (_, workingDays, dueOn, expected) => {
    expect(moments(rung(workingDays), dueOn)).toEqual([at(expected)]);
  });

  it('at the rung’s own hour in Vietnam', () => {
    expect(moments(rung(0, null, '23:59'), '2024-01-31')).toEqual([instant('2024-01-31T16:59:00.000Z')]);
  });

  it('again and again, each repetition under its own name', () => {
    const again = rung(5, { every: 5, times: 2 });
    expect(stepsOf(again).map(({ name, workingDays }) => [name, workingDays])).toEqual([
      ['R', 5],
      ['R.2', 10],
      ['R.3', 15],
    ]);
    expect(moments(again, '2024-01-31')).toEqual([
      at('2024-02-07T07:00'),
      at('2024-02-21T07:00'),
      at('2024-02-28T07:00'),
    ]);
  });

  it('never where the calendar does not reach: a day is not guessed', () => {
    expect(moments(rung(1), '2027-12-31')).toEqual([null]);
    expect(moments(rung(-1), '2024-01-02')).toEqual([null]);
    expect(moments(rung(0), '2031-01-02')).toEqual([null]);
  });
});
