import { Controller, Inject } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getWelcome } from '#libs/contracts/src/http/session.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { Endpoint } from '../edge/endpoint.decorator.js';

type Welcome = ReplyOf<typeof getWelcome>;

/** Accounts are shown only where both the operator and the database say that this is a demonstration. */
const ACCOUNTS =
  'select username, password, name, post, function from demo_accounts where (select demo from clock) order by rank, username';

@Controller()
export class WelcomeController {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(getWelcome)
  async welcome(): Promise<Welcome> {
    const now = await this.clock.now();
    const accounts = this.config.DEMO ? await this.accounts() : [];
    return { now, today: dateOf(now), demo: this.config.DEMO, accounts };
  }

  private async accounts(): Promise<Welcome['accounts']> {
    return (await this.database.pool.query<Welcome['accounts'][number]>(ACCOUNTS)).rows;
  }
}
