import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from './vietnamese-number.js';

describe('A number as it is typed in Vietnam', () => {
  it.each([
    ['95,5', 95.5],
    ['95.5', 95.5],
    ['-0,125', -0.125],
    ['−3', -3],
    ['+7', 7],
    ['1234,567', 1234.567],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567,891', 1_234_567.891],
    ['1 234 567', 1_234_567],
    ['1\u00A0234,567', 1234.567],
    ['007', 7],
    [' 12 ', 12],
  ])('%j is %d', (text, number) => {
    expect(readNumber(text)).toEqual({ is: 'number', number });
  });

  it.each([
    ['1.234', '1234', '1,2340'],
    ['1,234', '1234', '1,2340'],
    ['-12.000', '-12000', '-12,0000'],
  ])('%j may be %s or %s', (text, whole, fraction) => {
    expect(readNumber(text)).toEqual({ is: 'unclear', whole, fraction });
  });

  it.each([
    '',
    '-',
    ',',
    '1,',
    ',5',
    '1..2',
    '1.23.456',
    '12 34',
    '1e5',
    'NaN',
    'Infinity',
    '0x10',
    '١٢',
    '5 hồ sơ',
    '9'.repeat(400),
  ])('%j is none', (text) => {
    expect(readNumber(text)).toEqual({ is: 'none' });
  });

  it('shows either way to write an unclear one, and each is read as what it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (head, tail) => {
        const read = readNumber(`${head}.${String(tail).padStart(3, '0')}`);
        if (read.is !== 'unclear') throw new Error('It is clear');
        expect(readNumber(read.whole)).toEqual({ is: 'number', number: head * 1000 + tail });
        expect(readNumber(read.fraction)).toEqual({ is: 'number', number: (head * 1000 + tail) / 1000 });
      }),
    );
  });

  it('reads back every number that Vietnamese writing shows', () => {
    const shown = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        const read = readNumber(shown.format(cents / 100));
        if (read.is === 'unclear') expect(Math.abs(cents % 100)).toBe(0);
        else expect(read).toEqual({ is: 'number', number: cents / 100 });
      }),
    );
  });
});
