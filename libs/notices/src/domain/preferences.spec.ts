import { describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { choose, quietUntil, shippedPreferences } from './preferences.js';
import { shippedSendRules } from './send-rules.js';

const at = (local: string) => instant(`${local}:00+07:00`);
const refusal = (wished: object): unknown => {
  try {
    return choose({ ...shippedPreferences, ...wished }, shippedSendRules);
  } catch (error) {
    return error instanceof RuleBroken ? [error.code, error.details] : error;
  }
};

describe('what a person chooses', () => {
  it('is taken, each channel and class once', () => {
    expect(
      choose(
        {
          ...shippedPreferences,
          channels: ['WEBHOOK', 'EMAIL', 'WEBHOOK'],
          muted: ['CALENDAR', 'REMINDER', 'CALENDAR'],
        },
        shippedSendRules,
      ),
    ).toMatchObject({ channels: ['WEBHOOK', 'EMAIL'], muted: ['REMINDER', 'CALENDAR'] });
  });

  it.each([['URGING'], ['ESCALATION'], ['SOMETHING']])('can’t be that he does not hear of: %s', (name) =>
    expect(refusal({ muted: ['REMINDER', name] })).toEqual(['CLASS_NOT_MUTABLE', { classes: [name] }]),
  );

  it.each([['06:59'], ['18:00'], ['23:00']])(
    'can’t be a digest while the house is closed: %s',
    (digestHour) =>
      expect(refusal({ digestHour })).toEqual(['DIGEST_OUTSIDE_WINDOW', { from: '07:00', to: '18:00' }]),
  );

  it('can’t be quiet all day long, which would be muting', () => {
    expect(refusal({ quiet: { from: '08:00', to: '08:00' } })).toEqual(['QUIET_ALWAYS', {}]);
  });
});

describe('quiet hours', () => {
  const night = { quiet: { from: '21:00', to: '06:00' } };
  it.each([
    ['20:59', null],
    ['21:00', '2024-03-13T06:00'],
    ['23:59', '2024-03-13T06:00'],
    ['00:00', '2024-03-12T06:00'],
    ['05:59', '2024-03-12T06:00'],
    ['06:00', null],
  ])('over midnight, at %s', (hour, until) =>
    expect(quietUntil(night, at(`2024-03-12T${hour}`))).toBe(until && at(until)),
  );
  it.each([
    ['11:59', null],
    ['12:00', '2024-03-12T13:30'],
    ['13:30', null],
  ])('within a day, at %s', (hour, until) =>
    expect(quietUntil({ quiet: { from: '12:00', to: '13:30' } }, at(`2024-03-12T${hour}`))).toBe(
      until && at(until),
    ),
  );
  it('are none where none are wanted', () => {
    expect(quietUntil({ quiet: null }, at('2024-03-12T02:00'))).toBeNull();
  });
});
