import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 over salt and value: proves later that the row was not changed, and tells nothing once the row is gone. */
export const saltedHash = (salt: Buffer, value: unknown): string =>
  createHash('sha256').update(salt).update(canonicalJson(value)).digest('hex');
