import { describe, expect, it } from '@jest/globals';
import { rangesOf } from './marked-ranges.js';

describe('Cells as ranges', () => {
  it('join those that lie one below the other, each once', () => {
    expect(rangesOf(['B6', 'B5', 'C9', 'B7', 'B5', 'AA1', 'nowhere'])).toEqual(['B5:B7', 'C9', 'AA1']);
    expect(rangesOf([])).toEqual([]);
  });
});
