import { describe, expect, it } from '@jest/globals';
import { readerLanguage } from './language.js';

describe('the reader’s language', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['*', 'vi'],
    ['en', 'en'],
    ['en-GB,vi;q=0.8', 'en'],
    ['fr-FR, en;q=0.3', 'en'],
    ['en;q=0.5, vi-VN', 'vi'],
    ['en;q=0', 'vi'],
    [';;;q=,,en;q=x', 'vi'],
  ] as const)('for %j is %s', (header, language) => expect(readerLanguage(header)).toBe(language));
});
