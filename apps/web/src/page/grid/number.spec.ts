import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from './read-number.js';
import { writeNumber } from './write-number.js';

describe('An amount', () => {
  it.each([
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1.250', 1250],
    ['1,250', 1250],
    ['3.000.000 đồng', 3_000_000],
    ['3 000 000 ₫', 3_000_000],
    ['3\u00a0000\u00a0000 VNĐ', 3_000_000],
    ['1,250.00', 1250],
    ['-500', -500],
    ['(1.500)', -1500],
    ['0', 0],
  ])('of đồng is read from "%s"', (text, value) => {
    expect(readNumber(text, 0, 'vi')).toEqual({ value });
  });

  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,125', 0.125],
    ['1,250', 1.25],
    ['1.250', 1250],
    ['1.250,75', 1250.75],
    ['1,250.75', 1250.75],
  ])('with decimals is read from "%s" as Vietnamese is written', (text, value) => {
    expect(readNumber(text, 3, 'vi')).toEqual({ value });
  });

  it('with decimals is read as English is written by who reads English', () => {
    expect(readNumber('1,250', 3, 'en')).toEqual({ value: 1250 });
    expect(readNumber('1.250', 3, 'en')).toEqual({ value: 1.25 });
  });

  it.each([
    'khoảng 3 triệu',
    '1.25.000',
    '1,2,3',
    '12.',
    '(5',
    '--5',
    '5%',
    '1.250,000.5',
    '99999999999999999999',
  ])('is not guessed from "%s"', (text) => {
    expect(readNumber(text, 3, 'vi')).toEqual({ problem: { code: 'NOT_A_NUMBER' } });
  });

  it('loses no digit silently', () => {
    expect(readNumber('1,5', 0, 'vi')).toEqual({ problem: { code: 'NOT_WHOLE' } });
    expect(readNumber('1,234', 2, 'vi')).toEqual({ problem: { code: 'TOO_FINE', decimals: 2 } });
  });

  it('is read back from how it is written', () => {
    const amounts = fc.tuple(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('vi' as const, 'en' as const),
    );
    fc.assert(
      fc.property(amounts, ([units, decimals, language]) => {
        const value = Number(`${units}e-${decimals}`) + 0;
        expect(readNumber(writeNumber(value, decimals, language), decimals, language)).toEqual({ value });
      }),
    );
  });
});
