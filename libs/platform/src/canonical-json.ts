import { configure } from 'safe-stable-stringify';

const stringify = configure({ bigint: false, circularValue: Error, deterministic: true });

/**
 * The one way to write a JSON value (RFC 8785): keys in the order of their UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. What is hashed is hashed in this form. Throws TypeError on what JSON can't hold.
 */
export function canonicalJson(value: unknown): string {
  const text = stringify(value);
  if (text === undefined) throw new TypeError('JSON can’t hold this value');
  return text;
}

/** Every string in NFC, however deep, so that the same words typed on two keyboards are the same bytes. */
export function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)]));
}
