import { describe, expect, it } from '@jest/globals';
import { balancedLines } from './balanced-lines.js';

describe('A heading over several lines', () => {
  it('leaves no syllable of a name alone', () => {
    expect(balancedLines('ỦY BAN NHÂN DÂN HUYỆN TÂN KỲ', 190, 12)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN TÂN KỲ',
    ]);
  });

  it('stays on one line where it fits', () => {
    expect(balancedLines('SỞ NỘI VỤ', 190, 12)).toEqual(['SỞ NỘI VỤ']);
  });

  it('leaves a word wider than the room whole', () => {
    expect(balancedLines(`A ${'W'.repeat(40)} B`, 190, 12)).toEqual(['A', 'W'.repeat(40), 'B']);
  });
});
