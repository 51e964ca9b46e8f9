import { describe, expect, it } from '@jest/globals';
import { standingOf } from './standing-of.js';

const life = { exceptionAsked: false, checkBy: null, effective: null } as const;

describe('A finding', () => {
  it('that is open waits for its remedy, or first for an answer to what was asked', () => {
    expect(standingOf({ ...life, status: 'OPEN' })).toBe('TO_REMEDY');
    expect(standingOf({ ...life, status: 'OPEN', exceptionAsked: true })).toBe('EXCEPTION_AWAITED');
    expect(standingOf({ ...life, status: 'EXCEPTED' })).toBe('EXCEPTED');
    expect(standingOf({ ...life, status: 'EXCEPTED', exceptionAsked: true })).toBe('EXCEPTION_AWAITED');
  });

  it('that was remedied waits for a check, where there is to be one, and says what it showed', () => {
    expect(standingOf({ ...life, status: 'REMEDIED' })).toBe('REMEDIED');
    const checked = { ...life, status: 'REMEDIED', checkBy: '2024-11-04' } as const;
    expect(standingOf(checked)).toBe('CHECK_AWAITED');
    expect(standingOf({ ...checked, effective: true })).toBe('HELD');
    expect(standingOf({ ...checked, effective: false })).toBe('CAME_BACK');
  });
});
