import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '#libs/platform/src/database/database.js';
import { Refused } from '../edge/problems/refused.js';

/** How many wrong passwords are borne, and for how long they count. */
export interface SignInLimits {
  readonly perAccount: number;
  readonly perAddress: number;
  readonly seconds: number;
}

/** Nest token of the limits. */
export const SIGN_IN_LIMITS = Symbol('sign-in limits');
export const signInLimits: SignInLimits = { perAccount: 10, perAddress: 100, seconds: 900 };

/**
 * Slows down whoever tries passwords: against one account, or from one address against many. A name that is tried by
 * strangers and the person who has signed in are counted apart, so that nobody can keep him from signing.
 */
@Injectable()
export class SignInThrottle {
  private readonly names: RateLimiterPostgres;
  private readonly addresses: RateLimiterPostgres;
  private readonly people: RateLimiterPostgres;
  private readonly changes: RateLimiterPostgres;

  constructor(database: Database, @Inject(SIGN_IN_LIMITS) { perAccount, perAddress, seconds }: SignInLimits) {
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: database.pool,
        storeType: 'pool',
        schemaName: 'camket',
        tableName: 'sign_in_attempts',
        tableCreated: true,
        duration: seconds,
        keyPrefix,
        points,
      });
    this.names = limiter('name', perAccount);
    this.addresses = limiter('address', perAddress);
    this.people = limiter('person', perAccount);
    this.changes = limiter('change', perAccount);
  }

  /** Counts a try to sign in before the password is looked at, so that tries at the same time count as well. */
  async attempt(username: string, address: string): Promise<void> {
    // The address first: over its limit, it uses up nobody's tries.
    await spend(this.addresses, network(address));
    await spend(this.names, username);
  }

  /** The password was right: earlier slips of the owner don't count against him. */
  async forgive(username: string, address: string): Promise<void> {
    await this.names.delete(keyOf(username));
    await this.addresses.reward(keyOf(network(address)));
  }

  /** Counts a try to re-enter the password. Not by address: a whole office has one. */
  reenter(personId: string): Promise<void> {
    return spend(this.people, personId);
  }

  async reentered(personId: string): Promise<void> {
    await this.people.delete(keyOf(personId));
  }

  /** Counts a new password, whatever comes of it. */
  change(personId: string): Promise<void> {
    return spend(this.changes, personId);
  }
}

async function spend(limiter: RateLimiterPostgres, key: string): Promise<void> {
  await limiter.consume(keyOf(key)).catch((reason: unknown) => {
    throw new Refused('TOO_MANY_ATTEMPTS', { retryAfter: waitOf(reason) });
  });
}

/** Names and addresses are personal data, and the table needs only to know them again. */
const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whoever has an IPv6 address has a whole /64 of them. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter(Boolean);
  const missing = after === undefined ? 0 : 8 - groups.length - after.split(':').filter(Boolean).length;
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':');
}

function waitOf(reason: unknown): number {
  if (reason instanceof RateLimiterRes) return Math.ceil(reason.msBeforeNext / 1000);
  throw reason;
}
