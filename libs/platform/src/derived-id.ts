import { createHash } from 'node:crypto';
import { id, type Id } from '#libs/kernel/src/ids.js';

/** The same id for the same words, everywhere and always: a UUID of version 8 (RFC 9562, 5.8) over their SHA-256. */
export function derivedId<Kind extends string>(words: string): Id<Kind> {
  const hex = createHash('sha256').update(words).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return id(parts.join('-'));
}
