import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { endOfDay, instant } from '#libs/calendar/src/vietnam-time.js';
import { timingOf, workingDaysLeft, type TimedDuty } from './duty-timing.js';

const openUntil = (day: string): TimedDuty => {
  const dueOn = localDate(day);
  return { state: 'OPEN', dueOn, dueAt: endOfDay(dueOn), closedAt: null, submittedAt: null };
};
const at = (text: string) => instant(`${text}+07:00`);
const timing = (duty: TimedDuty, moment: string) => timingOf(duty, at(moment), calendar);

describe('how a duty stands', () => {
  it.each([
    ['four working days before', '2024-01-09T08:00', 'ON_TRACK'],
    ['three working days before', '2024-01-10T08:00', 'DUE_SOON'],
    ['the day before', '2024-01-14T23:59', 'DUE_SOON'],
    ['the day', '2024-01-15T00:00', 'DUE_TODAY'],
    ['its last second', '2024-01-15T23:59:59.999', 'DUE_TODAY'],
    ['the day after', '2024-01-16T00:00', 'OVERDUE'],
  ])('%s', (_, moment, expected) => {
    expect(timing(openUntil('2024-01-15'), moment)).toBe(expected);
  });

  it('counts the working days around Tết, not its holidays', () => {
    const duty = openUntil('2024-02-16');
    expect(timing(duty, '2024-02-05T08:00')).toBe('ON_TRACK');
    expect(workingDaysLeft(duty.dueOn, localDate('2024-02-07'), calendar)).toBe(2);
    expect(timing(duty, '2024-02-07T08:00')).toBe('DUE_SOON');
  });

  it('counts over the end of the year', () => {
    expect(timing(openUntil('2025-01-03'), '2024-12-30T08:00')).toBe('DUE_SOON');
    expect(timing(openUntil('2025-01-06'), '2024-12-30T08:00')).toBe('ON_TRACK');
    expect(workingDaysLeft(localDate('2024-12-31'), localDate('2025-01-02'), calendar)).toBe(-1);
  });

  it('still tells what is soon where the calendar ends', () => {
    expect(timing(openUntil('2028-01-04'), '2027-12-31T08:00')).toBe('ON_TRACK');
    expect(timing(openUntil('2028-01-03'), '2027-12-31T08:00')).toBe('DUE_SOON');
    expect(workingDaysLeft(localDate('2028-01-04'), localDate('2027-12-31'), calendar)).toBeNull();
  });

  it('never calls a duty by roadmap late', () => {
    const duty: TimedDuty = { state: 'OPEN', dueOn: null, dueAt: null, closedAt: null, submittedAt: null };
    expect(timing(duty, '2024-12-31T23:00')).toBe('NO_DEADLINE');
    expect(timing({ ...duty, state: 'DONE', closedAt: at('2024-12-31T23:00') }, '2024-12-31T23:00')).toBe(
      'DONE_ON_TIME',
    );
  });

  it('keeps whether it was done in time', () => {
    const duty = openUntil('2024-01-15');
    const done = (moment: string): TimedDuty => ({ ...duty, state: 'DONE', closedAt: at(moment) });
    expect(timing(done('2024-01-15T23:59'), '2024-06-01T08:00')).toBe('DONE_ON_TIME');
    expect(timing(done('2024-01-16T00:00'), '2024-06-01T08:00')).toBe('DONE_LATE');
    expect(timing({ ...duty, state: 'CANCELLED' }, '2024-06-01T08:00')).toBe('CANCELLED');
  });
});
