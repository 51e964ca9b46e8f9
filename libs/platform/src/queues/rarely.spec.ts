import { describe, expect, it } from '@jest/globals';
import { rarely } from './rarely.js';

describe('what is said rarely', () => {
  const heard = (everyMs: number): string[] => {
    const all: string[] = [];
    const say = rarely((message) => all.push(message), everyMs);
    for (const message of ['away', 'away', 'refused', 'away', 'refused']) say(message);
    return all;
  };

  it('is said once, and everything else beside it', () => {
    expect(heard(60_000)).toEqual(['away', 'refused']);
  });

  it('is said again after a while', () => {
    expect(heard(0)).toHaveLength(5);
  });
});
