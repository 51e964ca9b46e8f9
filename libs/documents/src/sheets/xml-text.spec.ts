import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asCellText, MOST_IN_CELL, stringItem } from './xml-text.js';

describe('Text for a cell', () => {
  it.each([
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['a\u0000b\u000Bc\u0085d', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['\uD83D\uDE00 \uD83D \uDE00', '\uD83D\uDE00 \uFFFD \uFFFD'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ])('%j becomes %j', (text, expected) => {
    expect(asCellText(text)).toBe(expected);
  });

  it('is cut at what Excel holds, never inside a character, and one sees it', () => {
    expect(asCellText('x'.repeat(MOST_IN_CELL))).toBe('x'.repeat(MOST_IN_CELL));
    expect(asCellText('x'.repeat(MOST_IN_CELL + 1))).toBe(`${'x'.repeat(MOST_IN_CELL - 1)}…`);
    expect(asCellText(`x${'😀'.repeat(20_000)}`)).toBe(`x${'😀'.repeat(16_382)}…`);
  });

  it('stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asCellText(asCellText(text))).toBe(asCellText(text));
      }),
    );
  });

  it('is marked where a reader would take it for an escape', () => {
    expect(stringItem('_x0041_ & <b>')).toBe('<t xml:space="preserve">_x005F_x0041_ &amp; &lt;b&gt;</t>');
  });
});
