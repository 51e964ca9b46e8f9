import type { FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform/src/config.js';
import { Refused } from '../edge/problems/refused.js';

/**
 * Refuses a write that a foreign page sent. Browsers say where a request comes from and pages can't change that;
 * programs send neither header, and carry no cookie that could be abused.
 */
export function demandSameOrigin(request: FastifyRequest, { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  const own = PUBLIC_URL === undefined ? request.host : new URL(PUBLIC_URL).host;
  if (foreignSite || (origin !== undefined && hostOf(origin) !== own)) throw new Refused('CSRF');
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
