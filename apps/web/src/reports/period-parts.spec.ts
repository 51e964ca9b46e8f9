import { describe, expect, it } from '@jest/globals';
import { month } from '../texts/formats.js';
import { vi } from '../texts/vi.js';
import { periodWords } from './period-parts.js';

describe('what a period is called in a sentence', () => {
  it.each([
    ['2024', 'năm 2024'],
    ['2024-03', 'tháng 3/2024'],
    ['2024-Q1', 'kỳ báo cáo quý I (15/12–14/3) năm 2024'],
  ])('%s is “%s”', (period, words) => {
    expect(periodWords(vi, period, (of) => month(of, 'vi'))).toBe(words);
  });
});
