import type { FastifyInstance } from 'fastify';
import { Refused } from './problems/refused.js';

/** Refuses addresses that decode to what can't be read or stored, before any handler sees a part of them. */
export function checkUrls(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _, done) => {
    done(wrongIn(request.raw.url ?? ''));
  });
}

/** What is wrong with an address; undefined when nothing is. */
export function wrongIn(url: string): Refused | undefined {
  if (!url.includes('%')) return undefined;
  try {
    return decodeURIComponent(url).includes('\0') ? new Refused('UNSTORABLE_CHARACTER') : undefined;
  } catch {
    return new Refused('MALFORMED_URL');
  }
}
