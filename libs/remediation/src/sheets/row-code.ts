import { canonicalJson, normalised } from '#libs/platform/src/canonical-json.js';
import { sha256 } from '#libs/platform/src/sha256.js';

/** Letters of the hash: enough to notice that something was changed, and no secret. */
const LENGTH = 12;

/** What stands, in a few letters: other letters, other words. */
export const stampOf = (content: unknown): string =>
  sha256(canonicalJson(normalised(content))).slice(0, LENGTH);

/** What a row is handed out with: whose it is, and what stood there then. */
export const codeOf = (id: string, content: unknown): string => `${id} ${stampOf(content)}`;

/** The parts of a code that came back; whatever somebody made of it. */
export function readCode(code: string): { readonly id: string; readonly stamp: string | undefined } {
  const [id = '', stamp] = code.trim().toLowerCase().split(/\s+/);
  return { id, stamp };
}
