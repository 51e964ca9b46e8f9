import { describe, expect, it } from '@jest/globals';
import type { SpecialDay } from './year-days.js';
import { workingDayAfter } from './working-day-after.js';

const off = (date: string): [string, SpecialDay] => [
  date,
  { date, kind: 'HOLIDAY', label: 'Tết', source: '', provisional: false },
];

describe('A day some working days ahead', () => {
  it('leaves out weekends and days off', () => {
    expect(workingDayAfter('2024-03-01', 5, new Map())).toBe('2024-03-08');
    const tet = new Map(['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'].map(off));
    expect(workingDayAfter('2024-02-06', 5, tet)).toBe('2024-02-20');
  });

  it('goes over the end of a year, and does not count the day itself', () => {
    expect(workingDayAfter('2024-12-31', 1, new Map())).toBe('2025-01-01');
    expect(workingDayAfter('2024-03-02', 1, new Map())).toBe('2024-03-04');
  });

  it('is not guessed beyond the months that are looked at', () => {
    expect(workingDayAfter('2024-03-01', 1_000, new Map())).toBeUndefined();
  });
});
