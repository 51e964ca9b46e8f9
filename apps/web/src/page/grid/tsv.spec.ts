import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTsv } from './parse-tsv.js';
import { writeTsv } from './write-tsv.js';

describe('Cells in the clipboard', () => {
  it('come as Excel writes them', () => {
    expect(parseTsv('TT\tNội dung\r\n1\t"Dòng một\nDòng ""hai""\tcột"\r\n')).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Dòng một\nDòng "hai"\tcột'],
    ]);
  });

  it.each([
    ['ống 5"', [['ống 5"']]],
    ['"chưa đóng\tsau', [['"chưa đóng', 'sau']]],
    ['"trích" rồi viết tiếp\tb', [['"trích" rồi viết tiếp', 'b']]],
    ['""', [['']]],
    ['', [['']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a\rb', [['a'], ['b']]],
    ['\t\n', [['', '']]],
  ])('%j', (text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('leave without a line break when there is one cell alone', () => {
    expect(writeTsv([['Phòng Nội vụ']])).toBe('Phòng Nội vụ');
    expect(writeTsv([['a', 'b\nc']])).toBe('a\t"b\nc"\r\n');
  });

  it('come back as they left', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ộ', '"', '\t', '\n', ' '), maxLength: 6 });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(fc.property(block, (rows) => expect(parseTsv(writeTsv(rows))).toEqual(rows)));
  });

  it('of a long sheet are read without running out of stack', () => {
    const long = `"${'Rà soát ""hồ sơ""\n'.repeat(20_000)}"`;
    expect(parseTsv(`${long}\tb`)[0]?.[1]).toBe('b');
  });
});
