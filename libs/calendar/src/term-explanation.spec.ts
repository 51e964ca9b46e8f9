import { describe, it, expect } from '@jest/globals';
import { localDate } from './local-date.js';
import { officialCalendar20242026 as calendar } from './official-calendar-2024-2026.js';
import {
  explainAddWorkingDays,
  explainNextWorkingDay,
  explainSubtractWorkingDays,
  explainWorkingDaysBetween,
  type TermExplanation,
} from './term-explanation.js';

function told(explanation: TermExplanation): string[] {
  return explanation.days.map((day) => `${day.date} ${day.why}${day.counted ? ' counted' : ''}`);
}

describe('The explanation of a term', () => {
  it('tells each day counted and each day skipped, with rule and calendar version', () => {
    const { date, explanation } = explainAddWorkingDays(calendar, localDate('2024-04-26'), 3);
    expect(date).toBe('2024-05-04');
    expect(explanation).toMatchObject({
      rule: 'WORKING_DAYS_AFTER',
      from: '2024-04-26',
      calendarVersion: 'VN-2024-2026.1',
    });
    expect(told(explanation)).toEqual([
      '2024-04-26 FIRST_DAY',
      '2024-04-27 WEEKEND',
      '2024-04-28 WEEKEND',
      '2024-04-29 SWAPPED_OFF',
      '2024-04-30 HOLIDAY',
      '2024-05-01 HOLIDAY',
      '2024-05-02 WEEKDAY counted',
      '2024-05-03 WEEKDAY counted',
      '2024-05-04 WORKING_SATURDAY counted',
    ]);
  });

  it('names the holiday in Vietnamese and the document', () => {
    const { explanation } = explainAddWorkingDays(calendar, localDate('2024-02-07'), 1);
    expect(explanation.days).toContainEqual({
      date: '2024-02-13',
      counted: false,
      why: 'IN_LIEU',
      label: 'Nghỉ bù Tết Nguyên đán (mùng 1 vào thứ Bảy 10/2)',
      source: 'Công văn 8662/VPCP-KGVX (2023)',
    });
  });

  it('walks backwards for the days before a date', () => {
    const { date, explanation } = explainSubtractWorkingDays(calendar, localDate('2025-01-02'), 1);
    expect(date).toBe('2024-12-31');
    expect(told(explanation)).toEqual([
      '2025-01-02 FIRST_DAY',
      '2025-01-01 HOLIDAY',
      '2024-12-31 WEEKDAY counted',
    ]);
  });

  it('tells why the end of a term moved, and when it did not', () => {
    const moved = explainNextWorkingDay(calendar, localDate('2026-04-26'));
    expect(told(moved.explanation)).toEqual([
      '2026-04-26 HOLIDAY',
      '2026-04-27 IN_LIEU',
      '2026-04-28 WEEKDAY counted',
    ]);
    const stayed = explainNextWorkingDay(calendar, localDate('2026-04-28'));
    expect(told(stayed.explanation)).toEqual(['2026-04-28 WEEKDAY counted']);
  });

  it('warns that a counted day may yet become a holiday', () => {
    const { explanation } = explainAddWorkingDays(calendar, localDate('2026-11-23'), 1);
    expect(told(explanation)).toEqual(['2026-11-23 FIRST_DAY', '2026-11-24 PROVISIONAL counted']);
  });

  it('counts between two days in either direction', () => {
    const [friday, saturday] = [localDate('2024-05-03'), localDate('2024-05-04')];
    const forth = explainWorkingDaysBetween(calendar, friday, saturday);
    const back = explainWorkingDaysBetween(calendar, saturday, friday);
    expect([forth.count, back.count]).toEqual([1, -1]);
    expect(back.explanation).toEqual(forth.explanation);
    expect(told(forth.explanation)).toEqual(['2024-05-03 FIRST_DAY', '2024-05-04 WORKING_SATURDAY counted']);
  });

  it('survives being stored as JSON', () => {
    const explained = explainAddWorkingDays(calendar, localDate('2024-02-05'), 10);
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
  });
});
