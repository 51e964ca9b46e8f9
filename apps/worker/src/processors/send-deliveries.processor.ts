import { Injectable } from '@nestjs/common';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { id } from '#libs/kernel/src/ids.js';
import { SendDeliveries } from '#libs/notices/src/send-deliveries.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { Quiet } from '../quiet.js';

@Injectable()
export class SendDeliveriesProcessor implements JobProcessor<'send-deliveries'> {
  readonly job = 'send-deliveries';

  constructor(
    private readonly deliveries: SendDeliveries,
    private readonly quiet: Quiet,
  ) {}

  async process({ tenantId }: JobPayload<'send-deliveries'>): Promise<void> {
    await this.deliveries.sendDue(id(tenantId), this.quiet.goOn);
  }
}
