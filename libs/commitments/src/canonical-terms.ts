import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform/src/canonical-json.js';
import type { Parties } from './domain/commitment-events.js';
import type { Terms } from './domain/terms.js';

/** Names the fields and their meaning; another set of fields gets another name. */
const FORMAT = 'camket-terms/1';

/**
 * The bytes a signature stands over, as text: parties and terms in canonical JSON (RFC 8785), every string in Unicode
 * NFC. Anyone recomputes the hash by `sha256sum` over this text in UTF-8.
 */
export function canonicalTerms(commitmentId: string, parties: Parties, terms: Terms): string {
  return canonicalJson(normalised({ format: FORMAT, commitmentId, ...parties, ...terms }));
}

/** SHA-256 of the canonical terms, in lower-case hex. */
export const termsHash = (commitmentId: string, parties: Parties, terms: Terms): string =>
  createHash('sha256')
    .update(canonicalTerms(commitmentId, parties, terms), 'utf8')
    .digest('hex');

function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)]));
}
