import { describe, expect, it } from '@jest/globals';
import { clock, day, localDay, longDay, moment, month, number, weekday } from './formats.js';

describe('Days and times', () => {
  it('are written as officials write them', () => {
    expect(day('2024-03-05', 'vi')).toBe('05/03/2024');
    expect(longDay('2024-03-05', 'vi')).toBe('thứ Ba, 05/03/2024');
    expect(weekday('2024-03-10', 'vi')).toBe('Chủ nhật');
    expect(month('2024-09', 'vi')).toBe('tháng 9/2024');
  });

  it('are written in English beside it', () => {
    expect(day('2024-03-05', 'en')).toBe('5 Mar 2024');
    expect(longDay('2024-03-05', 'en')).toBe('Tuesday, 5 Mar 2024');
    expect(month('2024-09', 'en')).toBe('September 2024');
  });

  it('stand in the time of Việt Nam, wherever the reader is', () => {
    expect(clock('2024-03-04T00:30:00.000Z')).toBe('7:30');
    expect(moment('2024-03-04T18:30:00.000Z', 'vi')).toBe('1:30 05/03/2024');
    expect(localDay('2024-12-31T17:00:00Z')).toBe('2025-01-01');
  });

  it('part thousands as the language does', () => {
    expect(number(12000, 'vi')).toBe('12.000');
    expect(number(12000, 'en')).toBe('12,000');
  });
});
