import { describe, expect, it } from '@jest/globals';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { handOver, type Moment, type Waiting } from './hand-over.js';
import { shippedPreferences } from './preferences.js';
import { shippedSendRules } from './send-rules.js';

const at = (local: string) => instant(`${local}:00+07:00`);
const reminder: Waiting = { class: 'REMINDER', statutory: false, reason: null };
const urging: Waiting = { class: 'URGING', statutory: true, reason: null };
const when = (local: string, other: Partial<Moment> = {}): Moment => ({
  now: at(local),
  digestLeft: false,
  aloneToday: 0,
  preferences: shippedPreferences,
  rules: shippedSendRules,
  calendar: officialCalendar,
  ...other,
});
const kept = (until: string, reason: string) => ({ handling: 'KEEP', until: at(until), reason });

describe('a notice whose time has come', () => {
  it('waits for the person’s hour', () => {
    expect(handOver(reminder, when('2024-03-12T00:00'))).toEqual(kept('2024-03-12T07:30', 'NEXT_DIGEST'));
    expect(handOver(reminder, when('2024-03-12T07:29'))).toEqual(kept('2024-03-12T07:30', 'NEXT_DIGEST'));
  });

  it('goes into the digest at his hour, and later that day where he has had none', () => {
    const digest = { handling: 'DIGEST', reason: null };
    expect(handOver(reminder, when('2024-03-12T07:30'))).toEqual(digest);
    expect(handOver(reminder, when('2024-03-12T17:59'))).toEqual(digest);
  });

  it('waits for the next morning once the digest has left: one message a day', () => {
    expect(handOver(reminder, when('2024-03-12T09:00', { digestLeft: true }))).toEqual(
      kept('2024-03-13T07:30', 'NEXT_DIGEST'),
    );
  });

  it.each([
    ['after hours', '2024-03-12T18:00', '2024-03-13T07:30'],
    ['on a Saturday', '2024-03-16T09:00', '2024-03-18T07:30'],
    ['late on a Friday', '2024-03-15T18:30', '2024-03-18T07:30'],
    ['at Tết', '2024-02-10T09:00', '2024-02-15T07:30'],
    ['on New Year’s Eve', '2024-12-31T20:00', '2025-01-02T07:30'],
    ['on a day off that a Saturday was swapped for', '2024-04-29T09:00', '2024-05-02T07:30'],
  ])('is kept for the working day after: %s', (_, now, until) =>
    expect(handOver(reminder, when(now))).toEqual(kept(until, 'OUTSIDE_WINDOW')),
  );

  it('goes out on a Saturday that is worked', () => {
    expect(handOver(reminder, when('2024-05-04T08:00'))).toMatchObject({ handling: 'DIGEST' });
  });

  it('comes as the house opens where the person chose an hour at which it is closed', () => {
    const early = { preferences: { ...shippedPreferences, digestHour: '05:00' } };
    expect(handOver(reminder, when('2024-03-12T06:00', early))).toEqual(
      kept('2024-03-12T07:00', 'NEXT_DIGEST'),
    );
    const late = { preferences: { ...shippedPreferences, digestHour: '22:00' } };
    expect(handOver(reminder, when('2024-03-12T08:00', late))).toMatchObject({ handling: 'DIGEST' });
  });

  it('stays on the page where its class is muted', () => {
    const preferences = { ...shippedPreferences, muted: ['REMINDER' as const] };
    expect(handOver(reminder, when('2024-03-12T08:00', { preferences }))).toEqual({
      handling: 'PAGE_ONLY',
      reason: 'MUTED',
    });
    const calendar = { ...reminder, class: 'CALENDAR' };
    expect(handOver(calendar, when('2024-03-12T08:00', { preferences }))).toMatchObject({
      handling: 'DIGEST',
    });
  });
});

describe('a statutory notice', () => {
  it.each([['2024-03-12T03:00'], ['2024-03-16T09:00'], ['2024-02-10T23:59']])(
    'leaves at once, by night and on days off: %s',
    (now) => expect(handOver(urging, when(now, { digestLeft: true }))).toEqual({ handling: 'ALONE' }),
  );

  it('can’t be muted, whatever stands in the row', () => {
    const statutory = { ...reminder, statutory: true };
    const preferences = { ...shippedPreferences, muted: ['REMINDER' as const] };
    expect(handOver(statutory, when('2024-03-12T08:00', { preferences }))).toEqual({ handling: 'ALONE' });
    expect(handOver(statutory, when('2024-03-12T08:00', { preferences, aloneToday: 40 }))).toMatchObject({
      handling: 'DIGEST',
    });
  });

  it('beyond the cap of the day goes with the digest that is about to leave', () => {
    expect(handOver(urging, when('2024-03-12T08:00', { aloneToday: 39 }))).toEqual({ handling: 'ALONE' });
    expect(handOver(urging, when('2024-03-12T08:00', { aloneToday: 40 }))).toEqual({
      handling: 'DIGEST',
      reason: 'OVER_CAP',
    });
  });

  it('beyond the cap otherwise comes with the next digest, and not by itself then either', () => {
    const over = when('2024-03-12T09:00', { aloneToday: 40, digestLeft: true });
    expect(handOver(urging, over)).toEqual(kept('2024-03-13T07:30', 'OVER_CAP'));
    const held = { ...urging, reason: 'OVER_CAP' };
    expect(handOver(held, when('2024-03-13T07:30'))).toEqual({ handling: 'DIGEST', reason: 'OVER_CAP' });
    expect(handOver(held, when('2024-03-16T07:30'))).toEqual(kept('2024-03-18T07:30', 'OVER_CAP'));
  });
});
