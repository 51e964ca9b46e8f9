import { Injectable } from '@nestjs/common';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { Ending } from '../ending.js';

/** At people's hours, for all tenants at once: what a lost wake-up of one of them missed. */
@Injectable()
export class GatherDigestsProcessor implements JobProcessor<'gather-digests'> {
  readonly job = 'gather-digests';

  constructor(
    private readonly notices: HandOverNotices,
    private readonly ending: Ending,
  ) {}

  async process(): Promise<void> {
    await this.notices.handOverDue(undefined, this.ending.goOn);
  }
}
