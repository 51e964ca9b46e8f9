import { Injectable } from '@nestjs/common';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { sweep } from '../sweep.js';

@Injectable()
export class SweepProcessor implements JobProcessor<'sweep'> {
  readonly job = 'sweep';

  constructor(
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
  ) {}

  async process(): Promise<void> {
    await sweep(this.database, this.waker);
  }
}
