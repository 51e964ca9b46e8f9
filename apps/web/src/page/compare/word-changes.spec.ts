import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordChanges } from './word-changes.js';

const words = fc
  .array(fc.constantFrom('giải', 'ngân', 'vốn', 'đúng', 'hạn', '95%', 'quý,', 'Đô Lương'), { maxLength: 12 })
  .map((some) => some.join(' '));
const joined = (changes: ReturnType<typeof wordChanges>, left: 'ADDED' | 'DROPPED') =>
  changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
const bare = (text: string) => text.replaceAll(/\s+/g, '');

describe('What changed within a text', () => {
  it('is marked by whole words of Vietnamese', () => {
    expect(wordChanges('Giải ngân 95% vốn được giao', 'Giải ngân 97% vốn được giao')).toEqual([
      { kind: 'KEPT', text: 'Giải ngân ' },
      { kind: 'DROPPED', text: '95' },
      { kind: 'ADDED', text: '97' },
      { kind: 'KEPT', text: '% vốn được giao' },
    ]);
    expect(wordChanges('quyền hạn', 'quyết định').map(({ text }) => text)).toEqual([
      'quyền hạn',
      'quyết định',
    ]);
  });

  it('is nothing where the same words were typed on another keyboard', () => {
    expect(wordChanges('Chủ tịch'.normalize('NFD'), 'Chủ tịch'.normalize('NFC'))).toEqual([
      { kind: 'KEPT', text: 'Chủ tịch' },
    ]);
  });

  it('leaves out no word of either text', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after);
        expect(joined(changes, 'DROPPED')).toBe(after);
        expect(bare(joined(changes, 'ADDED'))).toBe(bare(before));
      }),
    );
  });
});
