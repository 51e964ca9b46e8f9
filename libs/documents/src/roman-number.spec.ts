import { describe, expect, it } from '@jest/globals';
import { romanNumber } from './roman-number.js';

describe('A Roman number', () => {
  it('subtracts where four signs would follow each other', () => {
    const first = Array.from({ length: 12 }, (_, index) => romanNumber(index + 1));
    expect(first.join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII');
    expect([40, 49, 90, 400, 944, 1999, 3888].map(romanNumber)).toEqual([
      'XL',
      'XLIX',
      'XC',
      'CD',
      'CMXLIV',
      'MCMXCIX',
      'MMMDCCCLXXXVIII',
    ]);
  });
});
