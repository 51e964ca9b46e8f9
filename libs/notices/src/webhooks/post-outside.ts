import { lookup } from 'node:dns';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopback, isPublicAddress } from './public-address.js';

/** What may be asked of somebody else's server. */
export interface PostLimits {
  /** From looking up its name to its last byte. */
  readonly wholeMs: number;
  /** Whether this very machine may be asked too, without encryption: for a gateway that is tried out on it. */
  readonly loopback: boolean;
}

/** An answer; its body is not looked at. */
export interface Posted {
  readonly status: number;
}

/** The address is none to which anything is sent. */
export class AddressRefused extends Error {}

const MOST_BYTES = 16_384;

/** Whether anything may be sent to an address, as far as its own text tells. Its name is looked up when it is sent to. */
export function mayPostTo(url: string, { loopback }: Pick<PostLimits, 'loopback'>): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (loopback && (host === 'localhost' || isLoopback(host)))
    return protocol === 'http:' || protocol === 'https:';
  if (protocol !== 'https:') return false;
  return isIP(host) === 0 ? host.includes('.') && !host.endsWith('.localhost') : isPublicAddress(host);
}

/**
 * Posts to a server outside. The connection goes to the very address that was looked up and found public, so that a name that
 * is changed in between leads nowhere else. Redirects are answers like any other; long answers are cut.
 */
export function postOutside(
  url: string,
  message: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  limits: PostLimits,
): Promise<Posted> {
  if (!mayPostTo(url, limits)) return Promise.reject(new AddressRefused('the address is not allowed'));
  const { body, headers } = message;
  return new Promise((resolve, reject) => {
    const sending = new URL(url).protocol === 'http:' ? plain : secure;
    const request = sending(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      lookup: guardedLookup(limits),
      signal: AbortSignal.timeout(limits.wholeMs),
      agent: false,
    });
    request.on('error', reject);
    request.on('response', (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_BYTES) response.destroy();
      });
      // However it ends: the status has been said.
      response.on('close', () => resolve({ status: response.statusCode ?? 0 }));
      response.on('error', () => undefined);
    });
    request.end(body);
  });
}

const guardedLookup =
  ({ loopback }: PostLimits): LookupFunction =>
  (hostname, options, found) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        found(error, '', 0);
        return;
      }
      const usable = addresses.filter(
        ({ address }) => isPublicAddress(address) || (loopback && isLoopback(address)),
      );
      const [first] = usable;
      if (!first || usable.length < addresses.length)
        found(new AddressRefused('its name leads to an address that is not public'), '', 0);
      else if (options.all) found(null, usable);
      else found(null, first.address, first.family);
    });
  };
