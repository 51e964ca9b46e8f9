import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { ladders, momentOf } from './reminder-ladder.js';

const momentsOf = (dueOn: string) =>
  ladders['SIGN']?.map((rung) => momentOf(rung, localDate(dueOn), calendar));

describe('the ladder of reminders to sign', () => {
  it('reminds three working days before and one after, at eight in the morning in Vietnam', () => {
    expect(momentsOf('2024-01-31')).toEqual(['2024-01-26T01:00:00.000Z', '2024-02-01T01:00:00.000Z']);
  });

  it('steps over Tết', () => {
    expect(momentsOf('2024-02-07')).toEqual(['2024-02-02T01:00:00.000Z', '2024-02-15T01:00:00.000Z']);
    expect(momentsOf('2024-02-15')).toEqual(['2024-02-05T01:00:00.000Z', '2024-02-16T01:00:00.000Z']);
  });

  it('reminds on a Saturday that is worked for a swapped day', () => {
    expect(momentsOf('2024-05-03')?.[1]).toBe('2024-05-04T01:00:00.000Z');
  });

  it('steps over the end of the year', () => {
    expect(momentsOf('2024-12-31')).toEqual(['2024-12-26T01:00:00.000Z', '2025-01-02T01:00:00.000Z']);
  });

  it('guesses no day that the calendar does not hold', () => {
    expect(momentsOf('2027-12-31')).toEqual(['2027-12-28T01:00:00.000Z', null]);
  });
});
