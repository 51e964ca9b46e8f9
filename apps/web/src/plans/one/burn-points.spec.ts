import { describe, expect, it } from '@jest/globals';
import { burnPoints, type BurningLine } from './burn-points.js';

const at = (day: string) => `${day}T03:00:00.000Z`;
const claim = (day: string, answer: 'AWAITED' | 'VERIFIED' | 'SENT_BACK', answered?: string) => ({
  at: at(day),
  answer,
  answeredAt: answered === undefined ? null : at(answered),
});
const line = (dueOn: string | null, ...claims: BurningLine['claims'][number][]): BurningLine => ({
  dueOn,
  claims,
});
const told = (lines: readonly BurningLine[], today: string) =>
  burnPoints(lines, { from: '2024-03-01', today }).map(
    ({ on, open, planned }) => `${on.slice(8)} ${open}/${planned}`,
  );

describe('How many lines are left', () => {
  it('is told day by day from the approval to the last day of the road map, the days to come as planned alone', () => {
    expect(told([line('2024-03-02'), line('2024-03-04')], '2024-03-02')).toEqual([
      '01 2/2',
      '02 2/1',
      '03 null/1',
      '04 null/0',
    ]);
  });

  it('goes on to today where that is later', () => {
    expect(told([line('2024-03-01')], '2024-03-03')).toEqual(['01 1/0', '02 1/0', '03 1/0']);
  });

  it('counts one as done from the day of its claim, by the clock of Vietnam', () => {
    const late = { at: '2024-03-02T18:00:00.000Z', answer: 'AWAITED', answeredAt: null } as const;
    expect(told([line('2024-03-04', late)], '2024-03-04')).toEqual(['01 1/1', '02 1/1', '03 0/1', '04 0/0']);
    const verified = line('2024-03-04', claim('2024-03-02', 'VERIFIED', '2024-03-04'));
    expect(told([verified], '2024-03-04')).toEqual(['01 1/1', '02 0/1', '03 0/1', '04 0/0']);
  });

  it('opens one again that was sent back', () => {
    const back = line('2024-03-04', claim('2024-03-02', 'SENT_BACK', '2024-03-03'));
    expect(told([back], '2024-03-04')).toEqual(['01 1/1', '02 0/1', '03 1/1', '04 1/0']);
  });

  it('never plans a day for what has none', () => {
    expect(told([line(null)], '2024-03-02')).toEqual(['01 1/1', '02 1/1']);
  });
});
