import { canonicalJson, normalised } from '#libs/platform/src/canonical-json.js';
import { sha256 } from '#libs/platform/src/sha256.js';
import type { TermsFormat } from './domain/edition.js';
import type { Parties } from './domain/parties.js';
import type { Terms } from './domain/terms.js';

/**
 * The bytes a signature stands over, as text: parties and terms in canonical JSON (RFC 8785), every string in Unicode
 * NFC. Anyone recomputes the hash by `sha256sum` over this text in UTF-8.
 */
export function canonicalTerms(
  format: TermsFormat,
  commitmentId: string,
  parties: Parties,
  terms: Terms,
): string {
  return canonicalJson(normalised({ format, commitmentId, ...fieldsOf[format](parties, terms) }));
}

/** SHA-256 of the canonical terms, in lower-case hex. */
export const termsHash = (...terms: Parameters<typeof canonicalTerms>): string =>
  sha256(canonicalTerms(...terms));

// A format is never changed: what was once signed must come out the same for ever.
const fieldsOf: Record<TermsFormat, (parties: Parties, terms: Terms) => object> = {
  'camket-terms/1': (
    { unitId, signatoryId, assignerId },
    { title, year, legalBases, consequence, items },
  ) => ({
    unitId,
    signatoryId,
    assignerId,
    title,
    year,
    legalBases,
    consequence,
    items: items.map(({ id, task, personId, authority, responsibility, product, time }) => {
      return { id, task, personId, authority, responsibility, product, time };
    }),
  }),
  'camket-terms/2': (
    { unitId, signatoryId, assignerId, coSigners },
    { title, year, supersedes, legalBases, clauses, consequence, items },
  ) => ({
    unitId,
    signatoryId,
    assignerId,
    coSigners,
    title,
    year,
    supersedes,
    legalBases,
    clauses,
    consequence,
    items,
  }),
};
