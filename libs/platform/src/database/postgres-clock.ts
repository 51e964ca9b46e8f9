import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { Database } from './database.js';

/** Business time as the database tells it. */
@Injectable()
export class PostgresClock extends Clock {
  constructor(private readonly database: Database) {
    super();
  }

  async now(): Promise<Instant> {
    const { rows } = await this.database.pool.query<{ now: Date }>('select business_now() as now');
    if (!rows[0]) throw new Error('the clock row is missing');
    return instant(rows[0].now);
  }
}
