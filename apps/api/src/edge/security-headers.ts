import type { FastifyInstance } from 'fastify';
import type { Config } from '#libs/platform/src/config.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Ant Design writes its styles at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  // A PDF is shown in a frame; only what says that we may frame it lets itself be framed.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** Only over HTTPS may a browser be told to insist on it. */
const overHttps = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
};

/** What browsers are told to refuse, by header. */
export function securityHeaders({
  PUBLIC_URL,
}: Pick<Config, 'PUBLIC_URL'>): Readonly<Record<string, string>> {
  const https = PUBLIC_URL?.startsWith('https:') ?? false;
  const directives = https ? [...policy, 'upgrade-insecure-requests'] : policy;
  return { 'content-security-policy': directives.join('; '), ...always, ...(https && overHttps) };
}

/** Puts them on every answer. They never change, so they are not written anew for each request, as @fastify/helmet does. */
export function secureHeaders(server: FastifyInstance, config: Pick<Config, 'PUBLIC_URL'>): void {
  // Answers hold personal data: no proxy and no shared computer keeps them. Files of the page say for themselves.
  const headers = { ...securityHeaders(config), 'cache-control': 'no-store' };
  server.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}
