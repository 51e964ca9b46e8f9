import { Injectable } from '@nestjs/common';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { id } from '#libs/kernel/src/ids.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { Quiet } from '../quiet.js';

@Injectable()
export class HandOverNoticesProcessor implements JobProcessor<'hand-over-notices'> {
  readonly job = 'hand-over-notices';

  constructor(
    private readonly notices: HandOverNotices,
    private readonly quiet: Quiet,
  ) {}

  async process({ tenantId }: JobPayload<'hand-over-notices'>): Promise<void> {
    await this.notices.handOverDue(id(tenantId), this.quiet.goOn);
  }
}
