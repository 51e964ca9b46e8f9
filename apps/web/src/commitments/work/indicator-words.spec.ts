import { describe, expect, it } from '@jest/globals';
import { vi } from '../../texts/vi.js';
import { againstTarget, readingsOf, withUnit, type Indicator } from './indicator-words.js';

const indicator: Indicator = {
  code: 'X',
  name: 'Tỷ lệ',
  unit: '%',
  baseline: null,
  target: 95,
  direction: 'AT_LEAST',
  rollUp: null,
};
const by = { id: 'head', name: 'Trưởng', post: null };
const report = (on: string, value: number) => ({
  at: '2024-03-01T02:00:00Z',
  by,
  percent: null,
  health: null,
  note: null,
  reading: { on, value },
});

describe('An indicator in words', () => {
  it('says how far a reading is from its target', () => {
    expect(againstTarget(vi, indicator, 94.9, String)).toBe('còn cách mục tiêu 0.1 điểm %');
    expect(againstTarget(vi, indicator, 95, String)).toBe('đạt mục tiêu');
    const most = { ...indicator, direction: 'AT_MOST' as const, unit: 'hồ sơ', target: 3 };
    expect(againstTarget(vi, most, 5, String)).toBe('còn cách mục tiêu 2 hồ sơ');
    expect(againstTarget(vi, most, 0, String)).toBe('đạt mục tiêu');
  });

  it('puts the unit where it is written', () => {
    expect([withUnit('5', '%'), withUnit('5', 'hồ sơ')]).toEqual(['5%', '5 hồ sơ']);
  });

  it('takes readings in the order of their days, the last of each', () => {
    const readings = readingsOf([
      report('2024-03-31', 70),
      report('2024-01-31', 20),
      { ...report('2024-02-01', 1), reading: null },
      report('2024-03-31', 72),
    ]);
    expect(readings.map(({ on, value }) => [on, value])).toEqual([
      ['2024-01-31', 20],
      ['2024-03-31', 72],
    ]);
  });
});
