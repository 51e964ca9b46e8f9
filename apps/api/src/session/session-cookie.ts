import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform/src/config.js';
import { SESSION_DAYS } from './sessions.js';

type Address = Pick<Config, 'PUBLIC_URL'>;

const overHttps = ({ PUBLIC_URL }: Address): boolean => PUBLIC_URL?.startsWith('https:') ?? false;

/** `__Host-` keeps sibling domains from planting a cookie; browsers allow the prefix over HTTPS only. */
const nameOf = (address: Address): string => (overHttps(address) ? '__Host-camket' : 'camket');

/** The token of a session in the request's cookie. */
export function readCookie(request: FastifyRequest, address: Address): string | undefined {
  const start = `${nameOf(address)}=`;
  const cookies = request.headers.cookie?.split(';').map((cookie) => cookie.trim());
  return cookies?.find((cookie) => cookie.startsWith(start))?.slice(start.length);
}

export const giveCookie = (reply: FastifyReply, address: Address, token: string): void =>
  setCookie(reply, address, token, SESSION_DAYS * 86_400);

export const takeCookie = (reply: FastifyReply, address: Address): void => setCookie(reply, address, '', 0);

/**
 * Strict even for links from mails: what a foreign link opens is the page, which needs no cookie, and the page's own
 * requests carry it.
 */
function setCookie(reply: FastifyReply, address: Address, token: string, seconds: number): void {
  const secure = overHttps(address) ? '; Secure' : '';
  const attributes = `Max-Age=${seconds}; Path=/; HttpOnly${secure}; SameSite=Strict`;
  reply.header('set-cookie', `${nameOf(address)}=${token}; ${attributes}`);
}
