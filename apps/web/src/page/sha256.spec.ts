import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from './sha256.js';

describe('The hash reckoned in the browser', () => {
  it.each(['', 'Bản cam kết', '{"title":"Đô Lương"}'])('is the one of everywhere else: %s', async (text) => {
    expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});
