import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '#libs/platform/src/database/database.js';
import { Refused } from '../edge/problems/refused.js';

/** Calendar programs ask some times an hour; an office that shares one address may have many of them. */
const READS = 60;
const MISSES = 60;
const SECONDS = 900;

/** Slows down who reads one address too often, and who tries addresses that are none. */
@Injectable()
export class FeedThrottle {
  private readonly reads: RateLimiterPostgres;
  private readonly misses: RateLimiterPostgres;

  constructor(database: Database) {
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: database.pool,
        storeType: 'pool',
        schemaName: 'camket',
        tableName: 'sign_in_attempts',
        tableCreated: true,
        duration: SECONDS,
        keyPrefix,
        points,
      });
    this.reads = limiter('feed', READS);
    this.misses = limiter('feed miss', MISSES);
  }

  /** Before the secret is looked at: too many misses and nothing more is looked up. */
  async demand(address: string): Promise<void> {
    const spent = await this.misses.get(keyOf(address));
    if (spent && spent.consumedPoints >= MISSES) throw tooMany(spent);
  }

  missed(address: string): Promise<void> {
    return spend(this.misses, keyOf(address));
  }

  read(feedId: string): Promise<void> {
    return spend(this.reads, keyOf(feedId));
  }
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const tooMany = ({ msBeforeNext }: RateLimiterRes): Refused =>
  new Refused('TOO_MANY_ATTEMPTS', { retryAfter: Math.ceil(msBeforeNext / 1000) });

async function spend(limiter: RateLimiterPostgres, key: string): Promise<void> {
  await limiter.consume(key).catch((reason: unknown) => {
    throw reason instanceof RateLimiterRes ? tooMany(reason) : reason;
  });
}
