import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Refused } from './problems/refused.js';

/** Nothing that people type comes near it; larger bodies are refused before they are read. */
export const BODY_LIMIT = 256 * 1024;
const DEEPEST = 32;

/** Takes JSON bodies and, so far, nothing else. */
export function acceptJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    async (_: unknown, body: Buffer) => parseJson(body),
  );
}

/**
 * A JSON value out of a body; an empty body is no value. Refused is what JSON parsers read differently (a key twice)
 * and what PostgreSQL can't store (NUL, half a surrogate pair).
 * @throws Refused with the code of what is wrong.
 */
export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw new Refused('MALFORMED_JSON');
  const text = body.toString('utf8');
  let value: unknown;
  try {
    // It is iterative in V8, so that nesting costs memory and no stack.
    value = JSON.parse(text);
  } catch {
    throw new Refused('MALFORMED_JSON');
  }
  checkTokens(text);
  return value;
}

/** In a text known to be JSON, all that matters is strings (1), the colon that makes one a key (2), and brackets. */
const token = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[[\]{}]/g;

function checkTokens(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  for (const [sign, string, colon] of text.matchAll(token)) {
    if (string !== undefined) {
      const read = checkedString(string);
      if (colon !== undefined) checkKey(read, open.at(-1));
    } else if (sign === '{' || sign === '[') {
      if (open.push(sign === '{' ? new Set() : undefined) > DEEPEST)
        throw new Refused('JSON_TOO_DEEP', { limit: DEEPEST });
    } else {
      open.pop();
    }
  }
}

function checkedString(raw: string): string {
  const read: unknown = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
  if (typeof read !== 'string' || read.includes('\0') || /\p{Surrogate}/u.test(read))
    throw new Refused('UNSTORABLE_CHARACTER');
  return read;
}

function checkKey(key: string, seen: Set<string> | undefined): void {
  if (key === '__proto__') throw new Refused('FORBIDDEN_KEY', { key });
  if (seen?.has(key)) throw new Refused('DUPLICATE_KEY', { key: key.slice(0, 100) });
  seen?.add(key);
}
