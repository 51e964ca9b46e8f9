import { describe, expect, it } from '@jest/globals';
import { nextChannel, retryDelays, settle } from './delivery-outcome.js';

const nothing = { reason: null, error: null, retryIn: null, fallBack: false };

describe('a delivery after a try', () => {
  it.each(['DELIVERED', 'SENT'] as const)('has arrived or left: %s', (outcome) => {
    expect(settle({ outcome }, 1)).toEqual({ ...nothing, state: outcome });
  });

  it('is tried again later and later, and then has failed and gives way to the next channel', () => {
    const later = { outcome: 'LATER', error: '451 come again' } as const;
    retryDelays.forEach((retryIn, tries) =>
      expect(settle(later, tries + 1)).toEqual({
        ...nothing,
        state: 'QUEUED',
        error: '451 come again',
        retryIn,
      }),
    );
    expect(settle(later, retryDelays.length + 1)).toEqual({
      ...nothing,
      state: 'FAILED',
      error: '451 come again',
      fallBack: true,
    });
    expect(retryDelays.reduce((sum, delay) => sum + delay, 0)).toBeGreaterThan(3 * 3_600);
  });

  it('gives way at once where trying again is of no use', () => {
    expect(settle({ outcome: 'BOUNCED', error: '550' }, 1)).toMatchObject({
      state: 'BOUNCED',
      fallBack: true,
    });
    expect(settle({ outcome: 'REFUSED', error: '554' }, 1)).toMatchObject({
      state: 'FAILED',
      fallBack: true,
    });
    expect(settle({ outcome: 'SKIPPED', reason: 'NO_ADDRESS' }, 1)).toMatchObject({
      state: 'SKIPPED',
      reason: 'NO_ADDRESS',
      fallBack: true,
    });
  });
});

describe('the next channel', () => {
  it('is the first of the person’s order that was not tried', () => {
    expect(nextChannel(['EMAIL', 'WEBHOOK'], ['EMAIL'])).toBe('WEBHOOK');
    expect(nextChannel(['WEBHOOK', 'EMAIL'], ['WEBHOOK'])).toBe('EMAIL');
    expect(nextChannel(['EMAIL', 'WEBHOOK'], ['WEBHOOK', 'EMAIL'])).toBeUndefined();
    expect(nextChannel(['EMAIL'], ['EMAIL'])).toBeUndefined();
  });
});
