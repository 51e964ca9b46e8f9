import { describe, expect, it } from '@jest/globals';
import { explained, minutesCounted, tally } from './explained.js';

const recorded = {
  rule: 'WORKING_DAYS_AFTER',
  from: '2024-04-26',
  calendarVersion: 'VN-2024-2026.1',
  days: [
    { date: '2024-04-26', counted: false, why: 'FIRST_DAY' },
    { date: '2024-04-27', counted: false, why: 'WEEKEND' },
    { date: '2024-04-29', counted: false, why: 'SWAPPED_OFF', label: 'Nghỉ hoán đổi', source: 'CV 2450' },
    { date: '2024-05-02', counted: true, why: 'WEEKDAY' },
  ],
};

describe('The explanation of a due date', () => {
  it('is read as the calendar recorded it', () => {
    expect(explained(recorded)).toEqual({ ...recorded, provisional: false });
    expect(explained({ ...recorded, provisional: true })).toMatchObject({ provisional: true });
  });

  it('counts the days, the first one aside', () => {
    expect(tally(recorded.days)).toEqual({ counted: 1, skipped: 2 });
  });

  it('counts the time of a term in hours', () => {
    const hour = { from: '2024-05-17T09:00:00.000Z', to: '2024-05-17T10:30:00.000Z' };
    const day = { date: '2024-05-17', counted: true, why: 'WEEKDAY', stretches: [hour, hour] };
    expect(minutesCounted([day, day])).toBe(360);
    expect(minutesCounted(recorded.days)).toBeUndefined();
  });

  it('passes over a day in another shape', () => {
    const days = [...recorded.days, { ...recorded.days[0], stretches: [{ from: 1 }] }];
    expect(explained({ ...recorded, days })).toMatchObject({ days: recorded.days });
  });

  it('may be a roadmap', () => {
    const roadmap = { rule: 'BY_ROADMAP', roadmap: 'Theo lộ trình của tỉnh' };
    expect(explained(roadmap)).toEqual(roadmap);
  });

  it.each([[undefined], [null], ['text'], [{}], [{ rule: 'X' }], [{ ...recorded, days: 'none' }]])(
    'is unknown in another shape: %j',
    (value) => {
      expect(explained(value)).toBeUndefined();
    },
  );
});
