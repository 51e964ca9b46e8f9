import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { shippedSendRules } from './send-rules.js';
import { isOpen, lateDigestAt, nextOpening, nextSendDay, sendsOn } from './send-window.js';

const at = (local: string) => instant(`${local}:00+07:00`);
const open = (local: string) => isOpen(officialCalendar, shippedSendRules, at(local));
const opening = (local: string) => nextOpening(officialCalendar, shippedSendRules, at(local));

describe('the house', () => {
  it.each([
    ['a minute before it opens', '2024-03-12T06:59', false],
    ['as it opens', '2024-03-12T07:00', true],
    ['a minute before it closes', '2024-03-12T17:59', true],
    ['as it closes', '2024-03-12T18:00', false],
    ['on a Saturday', '2024-03-16T09:00', false],
    ['on New Year’s Day', '2024-01-01T09:00', false],
    ['on a Saturday that was swapped for a day off', '2024-05-04T09:00', true],
    ['on the day off that was swapped', '2024-04-29T09:00', false],
    ['on the last day before Tết', '2024-02-07T09:00', true],
    ['on the first day of Tết', '2024-02-10T09:00', false],
  ])('%s', (_, local, expected) => expect(open(local)).toBe(expected));

  it('opens again on the same day before its hour, and on the working day after otherwise', () => {
    expect(opening('2024-03-12T05:00')).toBe(at('2024-03-12T07:00'));
    expect(opening('2024-03-12T18:00')).toBe(at('2024-03-13T07:00'));
    expect(opening('2024-03-15T19:00')).toBe(at('2024-03-18T07:00'));
    expect(opening('2024-02-07T19:00')).toBe(at('2024-02-15T07:00'));
    expect(opening('2024-12-31T19:00')).toBe(at('2025-01-02T07:00'));
  });

  it('lets a digest that is late out with the next morning’s, a minute after the person’s hour', () => {
    const late = (local: string, hour: string) =>
      lateDigestAt(officialCalendar, shippedSendRules, hour, at(local));
    expect(late('2024-03-12T18:00', '07:30')).toBe(at('2024-03-13T07:31'));
    expect(late('2024-03-13T06:59', '07:30')).toBe(at('2024-03-13T07:31'));
    expect(late('2024-03-15T18:00', '16:00')).toBe(at('2024-03-18T16:01'));
    expect(late('2024-02-07T19:00', '05:00')).toBe(at('2024-02-15T07:01'));
  });

  it('goes by Monday to Friday where no calendar is published yet: no term hangs on a digest', () => {
    expect(sendsOn(officialCalendar, localDate('2040-01-02'))).toBe(true);
    expect(nextSendDay(officialCalendar, localDate('2040-01-06'))).toBe('2040-01-09');
  });
});
