import { describe, expect, it } from '@jest/globals';
import { beforeOf, editionOf, pendingOf, type Edition } from './edition-of.js';

const person = { id: 'An', name: 'An', post: null };
const edition = (number: number, standing: Edition['standing']): Edition => ({
  number,
  standing,
  unitName: 'Xã Bé',
  signatory: person,
  assigner: person,
  coSigners: { SIGNATORY: { people: [], needed: 0 }, ASSIGNER: { people: [], needed: 0 } },
  terms: {
    title: '',
    year: 2024,
    supersedes: null,
    legalBases: [],
    clauses: [],
    consequence: '',
    items: [],
  },
  termsHash: '',
  canonicalTerms: '',
  signBy: null,
  issuedAt: '',
  reason: null,
  signatures: [],
  warnings: [],
  returned: null,
  endedAt: null,
  endedReason: null,
  certificate: null,
  paperToSign: null,
});
const of = (...standings: Edition['standing'][]) => ({
  editions: standings.map((standing, at) => edition(at + 1, standing)),
});

describe('The texts of a commitment', () => {
  it.each([
    [['PENDING'], 1],
    [['REISSUED', 'PENDING'], 2],
    [['IN_FORCE', 'PENDING'], 1],
    [['IN_FORCE', 'DROPPED'], 1],
    [['REPLACED', 'IN_FORCE'], 2],
    [['ENDED', 'DROPPED'], 1],
    [[], undefined],
  ] as const)('of which one counts: %j', (standings, number) => {
    expect(editionOf(of(...standings))?.number).toBe(number);
  });

  it.each([
    [['PENDING'], undefined],
    [['REISSUED', 'PENDING'], 1],
    [['IN_FORCE', 'PENDING'], 1],
    [['IN_FORCE', 'DROPPED', 'PENDING'], 1],
    [['REISSUED', 'REPLACED', 'IN_FORCE', 'PENDING'], 3],
  ] as const)(
    'of which a waiting one is compared with what it is to take the place of: %j',
    (standings, number) => {
      const commitment = of(...standings);
      const pending = pendingOf(commitment);
      expect(pending && beforeOf(commitment, pending)?.number).toBe(number);
    },
  );
});
