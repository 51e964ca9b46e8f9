import { describe, expect, it } from '@jest/globals';
import { clipped } from './clipped.js';

describe('a clipped text', () => {
  const text = 'Đã ký 😀👍🏽 xong';

  it.each(Array.from({ length: text.length + 2 }, (_, most) => most))(
    'of at most %i units is whole',
    (most) => {
      const short = clipped(text, most);
      expect(text.startsWith(short)).toBe(true);
      // Throws at half a character.
      expect(decodeURIComponent(encodeURIComponent(short))).toBe(short);
      expect([Math.min(text.length, most), Math.min(text.length, most) - 1]).toContain(short.length);
    },
  );
});
