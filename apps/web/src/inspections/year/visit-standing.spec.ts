import { describe, expect, it } from '@jest/globals';
import { visitCounts, visitStanding } from './visit-standing.js';

const visit = (month: string, ...statuses: ('OPEN' | 'CONCLUDED' | 'CANCELLED')[]) => ({
  visitId: month,
  unitIds: ['a'],
  units: [],
  month,
  contents: ['STEERING' as const],
  inspections: statuses.map((status) => ({ id: status, title: 'Kiểm tra', status })),
});
const today = '2024-03-01';

describe('A visit of the plan of a year', () => {
  it('stands as the inspection that carries it out; one that was called off carries out nothing', () => {
    expect(visitStanding(visit('2024-02', 'CONCLUDED'), today)).toBe('DONE');
    expect(visitStanding(visit('2024-05', 'CANCELLED', 'OPEN'), today)).toBe('UNDER_WAY');
    expect(visitStanding(visit('2024-02', 'CANCELLED'), today)).toBe('PASSED');
  });

  it('is ahead until its month is over', () => {
    expect(visitStanding(visit('2024-03'), today)).toBe('NOW');
    expect(visitStanding(visit('2024-04'), today)).toBe('AHEAD');
    expect(visitCounts([visit('2024-01'), visit('2024-03'), visit('2024-06', 'OPEN')], today)).toEqual({
      all: 3,
      done: 0,
      underWay: 1,
      ahead: 1,
      passed: 1,
    });
  });
});
