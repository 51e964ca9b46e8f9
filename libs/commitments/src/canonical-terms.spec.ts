import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../test/support/journey.js';
import { canonicalTerms, termsHash } from './canonical-terms.js';
import { alone, type Parties } from './domain/parties.js';
import type { Item, Terms } from './domain/terms.js';

const parties: Parties = { unitId: newId(), signatoryId: newId(), assignerId: newId(), coSigners: alone };
const FORMAT = 'camket-terms/2';
const commitmentId: string = newId();

const indicator: fc.Arbitrary<Item['indicator']> = fc.option(
  fc.record({
    code: fc.constantFrom('HO_SO_DUNG_HAN', 'GIAI_NGAN'),
    name: fc.string({ unit: 'grapheme' }),
    unit: fc.constantFrom('%', 'hồ sơ'),
    baseline: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    target: fc.double({ noNaN: true, noDefaultInfinity: true }),
    direction: fc.constantFrom('AT_LEAST', 'AT_MOST'),
    rollUp: fc.constant(null),
  }),
);
const item: fc.Arbitrary<Item> = fc.record({
  id: fc.uuid().map(() => newId<'item'>()),
  side: fc.constantFrom('SIGNATORY', 'ASSIGNER'),
  indicator,
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
  supersedes: fc.option(fc.uuid()),
  legalBases: fc.array(fc.string({ unit: 'grapheme' })),
  clauses: fc.array(fc.string({ unit: 'grapheme' })),
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
        expect(termsHash(FORMAT, commitmentId, reversed(parties), reversed(given))).toBe(
          termsHash(FORMAT, commitmentId, parties, given),
        );
      }),
    );
  });

  it('does not depend on how a Vietnamese letter was typed', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const decomposed = { ...given, title: `${given.title} Nghĩa Đồng`.normalize('NFD') };
        const composed = { ...given, title: `${given.title} Nghĩa Đồng`.normalize('NFC') };
        expect(termsHash(FORMAT, commitmentId, parties, decomposed)).toBe(
          termsHash(FORMAT, commitmentId, parties, composed),
        );
      }),
    );
  });

  it('changes with every word, party and number', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const hash = termsHash(FORMAT, commitmentId, parties, given);
        expect(termsHash(FORMAT, commitmentId, parties, { ...given, title: `${given.title}.` })).not.toBe(
          hash,
        );
        expect(termsHash(FORMAT, commitmentId, parties, { ...given, year: given.year + 1 })).not.toBe(hash);
        expect(termsHash(FORMAT, commitmentId, { ...parties, signatoryId: newId() }, given)).not.toBe(hash);
        expect(termsHash(FORMAT, newId(), parties, given)).not.toBe(hash);
      }),
    );
  });

  it('is what sha256sum says of the canonical text', () => {
    const given: Terms = {
      title: 'Cam kết năm 2024 – “rõ người, rõ việc”',
      year: 2024,
      supersedes: null,
      legalBases: [],
      clauses: [],
      consequence: '',
      items: [],
    };
    const said = execFileSync('sha256sum', {
      input: canonicalTerms(FORMAT, commitmentId, parties, given),
    }).toString();
    expect(said.slice(0, 64)).toBe(termsHash(FORMAT, commitmentId, parties, given));
  });
});
