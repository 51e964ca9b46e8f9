import { describe, expect, it } from '@jest/globals';
import { sentenceParts } from './sentence-parts.js';

describe('A sentence with numbers that open', () => {
  it('is cut into words and links', () => {
    expect(sentenceParts('[3 trên 40](missing) đơn vị chưa ký; [2](late) đã quá hạn')).toEqual([
      { words: '3 trên 40', name: 'missing' },
      ' đơn vị chưa ký; ',
      { words: '2', name: 'late' },
      ' đã quá hạn',
    ]);
  });

  it('may have none', () => {
    expect(sentenceParts('Mọi đơn vị đã ký.')).toEqual(['Mọi đơn vị đã ký.']);
  });
});
