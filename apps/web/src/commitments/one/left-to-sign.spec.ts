import { describe, expect, it } from '@jest/globals';
import type { Edition } from './edition-of.js';
import { leftToSign } from './left-to-sign.js';

const person = (id: string) => ({ id, name: id, post: null });
const signature = (role: 'SIGNATORY' | 'ASSIGNER', principal: string, signer = principal) => ({
  role,
  signer: person(signer),
  principal: person(principal),
  capacity: 'SELF' as const,
  document: null,
  kind: 'ACKNOWLEDGED' as const,
  external: null,
  at: '',
  termsHash: '',
  sealText: null,
  seal: null,
});
const edition = (needed: number, ...signatures: Edition['signatures']): Edition => ({
  number: 1,
  standing: 'PENDING',
  unitName: '',
  signatory: person('An'),
  assigner: person('Bình'),
  coSigners: { SIGNATORY: { people: ['Cúc', 'Dung'], needed }, ASSIGNER: { people: [], needed: 0 } },
  terms: { title: '', year: 2024, supersedes: null, legalBases: [], clauses: [], consequence: '', items: [] },
  termsHash: '',
  canonicalTerms: '',
  signBy: null,
  issuedAt: '',
  reason: null,
  signatures,
  warnings: [],
  returned: null,
  endedAt: null,
  endedReason: null,
  certificate: null,
  paperToSign: null,
});

describe('Who has still to sign', () => {
  it('is the party first, then those beside him', () => {
    expect(leftToSign(edition(2), 'SIGNATORY')).toEqual(['An', 'Cúc', 'Dung']);
    expect(leftToSign(edition(2, signature('SIGNATORY', 'An')), 'SIGNATORY')).toEqual(['Cúc', 'Dung']);
    expect(leftToSign(edition(2), 'ASSIGNER')).toEqual(['Bình']);
  });

  it('is nobody beside the party once as many have as must', () => {
    expect(leftToSign(edition(1, signature('SIGNATORY', 'Dung')), 'SIGNATORY')).toEqual(['An']);
    expect(
      leftToSign(edition(1, signature('SIGNATORY', 'Dung'), signature('SIGNATORY', 'An')), 'SIGNATORY'),
    ).toEqual([]);
  });

  it('counts who signs in another’s place for that one', () => {
    expect(leftToSign(edition(2, signature('SIGNATORY', 'An', 'Cúc')), 'SIGNATORY')).toEqual(['Cúc', 'Dung']);
  });
});
