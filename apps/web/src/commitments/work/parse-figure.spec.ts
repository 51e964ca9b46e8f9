import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { number } from '../../texts/formats.js';
import { parseFigure } from './parse-figure.js';

describe('A figure that was written', () => {
  it.each([
    ['62,5', 62.5],
    ['62.5', 62.5],
    ['1.250', 1250],
    ['1.250,75', 1250.75],
    ['-3', -3],
    ['1 250', 1250],
  ])('in Vietnamese as %s', (text, value) => expect(parseFigure(text, 'vi')).toBe(value));

  it('in English the other way round', () => expect(parseFigure('1,250.5', 'en')).toBe(1250.5));

  it.each(['', 'abc', '1,2,3', '1,2345', '60%', '1.25.0'])('is none where it is “%s”', (text) => {
    expect(parseFigure(text, 'vi')).toBeUndefined();
  });

  it('is read back as the page shows it, in either language', () => {
    const figure = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((value) => value / 1000);
    fc.assert(
      fc.property(figure, fc.constantFrom('vi' as const, 'en' as const), (value, language) => {
        expect(parseFigure(number(value, language), language)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
