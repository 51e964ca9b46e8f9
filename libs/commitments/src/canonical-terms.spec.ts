import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../test/support/journey.js';
import { canonicalTerms, termsHash } from './canonical-terms.js';
import type { Parties } from './domain/commitment-events.js';
import type { Item, Terms } from './domain/terms.js';

const parties: Parties = { unitId: newId(), signatoryId: newId(), assignerId: newId() };
const commitmentId: string = newId();

const item: fc.Arbitrary<Item> = fc.record({
  id: fc.uuid().map(() => newId<'item'>()),
  task: fc.string({ unit: 'grapheme' }),
  personId: fc.constant(null),
  authority: fc.string(),
  responsibility: fc.string(),
  product: fc.string(),
  time: fc.constantFrom(null, { kind: 'MONTH' as const, month: '2024-12' }),
});
const terms: fc.Arbitrary<Terms> = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  year: fc.integer({ min: 2000, max: 2100 }),
  legalBases: fc.array(fc.string({ unit: 'grapheme' })),
  consequence: fc.string(),
  items: fc.array(item, { maxLength: 5 }),
});

/** The same value with its keys in the opposite order, as a database or another program may hand it back. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => reversed(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed<unknown>(inner)]),
  );
}

describe('the hash of the terms', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(termsHash(commitmentId, reversed(parties), reversed(given))).toBe(
          termsHash(commitmentId, parties, given),
        );
      }),
    );
  });

  it('does not depend on how a Vietnamese letter was typed', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const decomposed = { ...given, title: `${given.title} Nghĩa Đồng`.normalize('NFD') };
        const composed = { ...given, title: `${given.title} Nghĩa Đồng`.normalize('NFC') };
        expect(termsHash(commitmentId, parties, decomposed)).toBe(termsHash(commitmentId, parties, composed));
      }),
    );
  });

  it('changes with every word, party and number', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const hash = termsHash(commitmentId, parties, given);
        expect(termsHash(commitmentId, parties, { ...given, title: `${given.title}.` })).not.toBe(hash);
        expect(termsHash(commitmentId, parties, { ...given, year: given.year + 1 })).not.toBe(hash);
        expect(termsHash(commitmentId, { ...parties, signatoryId: newId() }, given)).not.toBe(hash);
        expect(termsHash(newId(), parties, given)).not.toBe(hash);
      }),
    );
  });

  it('is what sha256sum says of the canonical text', () => {
    const given: Terms = {
      title: 'Cam kết năm 2024 – “rõ người, rõ việc”',
      year: 2024,
      legalBases: [],
      consequence: '',
      items: [],
    };
    const said = execFileSync('sha256sum', {
      input: canonicalTerms(commitmentId, parties, given),
    }).toString();
    expect(said.slice(0, 64)).toBe(termsHash(commitmentId, parties, given));
  });
});
