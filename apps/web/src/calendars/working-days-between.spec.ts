import { describe, expect, it } from '@jest/globals';
import type { SpecialDay } from './year-days.js';
import { workingDaysBetween } from './working-days-between.js';

const special = (date: string, kind: SpecialDay['kind'], provisional = false) =>
  [date, { date, kind, label: '', source: '', provisional }] as const;
const days = new Map<string, SpecialDay>([
  special('2024-04-29', 'SWAPPED_OFF'),
  special('2024-04-30', 'HOLIDAY'),
  special('2024-05-01', 'HOLIDAY'),
  special('2024-05-04', 'WORKING_SATURDAY'),
]);

describe('Working days between two days', () => {
  it.each([
    ['2024-03-01', '2024-03-01', 0],
    ['2024-03-01', '2024-03-04', 1],
    ['2024-03-01', '2024-03-03', 0],
    ['2024-03-01', '2024-03-08', 5],
    ['2024-04-26', '2024-05-06', 4],
    ['2023-12-29', '2024-01-02', 2],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(workingDaysBetween(from, to, days)).toBe(count);
    expect(workingDaysBetween(to, from, days)).toBe(0 - count);
  });
});
