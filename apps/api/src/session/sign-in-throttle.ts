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

/** Slows down whoever tries passwords: against one account, or from one address against many. */
@Injectable()
export class SignInThrottle {
  private readonly accounts: RateLimiterPostgres;
  private readonly addresses: RateLimiterPostgres;

  constructor(database: Database, @Inject(SIGN_IN_LIMITS) { perAccount, perAddress, seconds }: SignInLimits) {
    const store = {
      storeClient: database.pool,
      storeType: 'pool',
      schemaName: 'camket',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      duration: seconds,
    };
    this.accounts = new RateLimiterPostgres({ ...store, keyPrefix: 'account', points: perAccount });
    this.addresses = new RateLimiterPostgres({ ...store, keyPrefix: 'address', points: perAddress });
  }

  /** Counts a try before the password is looked at, so that tries at the same time count as well. */
  async attempt(account: string, address: string): Promise<void> {
    const outcomes = await Promise.allSettled([
      this.accounts.consume(keyOf(account)),
      this.addresses.consume(keyOf(network(address))),
    ]);
    const waits = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [waitOf(outcome.reason)] : [],
    );
    if (waits.length > 0) throw new Refused('TOO_MANY_ATTEMPTS', { retryAfter: Math.max(...waits) });
  }

  /** Counts what one account may do as often as it may try passwords, whatever comes of it. */
  async spend(account: string): Promise<void> {
    await this.accounts.consume(keyOf(account)).catch((reason: unknown) => {
      throw new Refused('TOO_MANY_ATTEMPTS', { retryAfter: waitOf(reason) });
    });
  }

  /** The password was right: earlier slips of the owner don't count against him. */
  async forgive(account: string, address: string): Promise<void> {
    await this.accounts.delete(keyOf(account));
    await this.addresses.reward(keyOf(network(address)));
  }
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
