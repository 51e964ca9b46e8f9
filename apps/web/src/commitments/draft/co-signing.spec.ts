import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withPeople } from './co-signing.js';

describe('Who signs beside a party', () => {
  it('has all to sign where all had to', () => {
    expect(withPeople({ people: [], needed: 0 }, ['An'])).toEqual({ people: ['An'], needed: 1 });
    expect(withPeople({ people: ['An', 'Bình'], needed: 2 }, ['An', 'Bình', 'Cúc']).needed).toBe(3);
  });

  it('keeps how many must, as far as there are as many', () => {
    expect(
      withPeople({ people: ['An', 'Bình', 'Cúc'], needed: 2 }, ['An', 'Bình', 'Cúc', 'Dung']).needed,
    ).toBe(2);
    expect(withPeople({ people: ['An', 'Bình', 'Cúc'], needed: 2 }, ['An']).needed).toBe(1);
  });

  it('is always possible: none of nobody, and at least one of some', () => {
    const people = fc.uniqueArray(fc.constantFrom('An', 'Bình', 'Cúc', 'Dung'));
    fc.assert(
      fc.property(people, fc.nat(), people, (before, some, after) => {
        const needed = before.length === 0 ? 0 : 1 + (some % before.length);
        const next = withPeople({ people: before, needed }, after);
        expect(next.needed <= after.length && (after.length === 0 || next.needed > 0)).toBe(true);
      }),
    );
  });
});
