import { describe, expect, it } from '@jest/globals';
import { en } from '../texts/en.js';
import { vi } from '../texts/vi.js';
import { daysWords, dueWords } from './due-words.js';

describe('Where a duty stands', () => {
  it.each([
    ['ON_TRACK', 12, 'còn 12 ngày làm việc'],
    ['DUE_SOON', 1, 'còn 1 ngày làm việc'],
    ['DUE_TODAY', 0, 'đến hạn hôm nay'],
    ['OVERDUE', -2, 'quá hạn 2 ngày làm việc'],
    ['OVERDUE', 0, 'đã quá hạn'],
    ['NO_DEADLINE', null, 'không ấn định ngày'],
    ['DONE_LATE', -1, 'hoàn thành quá hạn'],
  ] as const)('is said of %s, %s', (timing, workingDaysLeft, words) => {
    expect(dueWords(vi, { timing, workingDaysLeft })).toBe(words);
  });

  it('minds the plural in English', () => {
    expect(daysWords(en, 1)).toBe('1 working day left');
    expect(daysWords(en, 2)).toBe('2 working days left');
    expect(daysWords(en, -1)).toBe('1 working day late');
  });
});
