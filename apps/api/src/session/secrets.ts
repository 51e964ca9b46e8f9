import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** A secret that nobody guesses, as text that fits a header. */
export const newSecret = (): string => randomBytes(BYTES).toString('base64url');

/** What is stored of a secret. It is random enough that a plain hash can't be turned back. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The CSRF token of a session follows from its secret: a page that can't read the cookie can't make it up. */
export const csrfTokenOf = (secret: string): string =>
  createHash('sha256').update('csrf\0').update(secret).digest('base64url');

/** Compares in a time that tells nothing. */
export function sameText(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
