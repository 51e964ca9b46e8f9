import { Injectable } from '@nestjs/common';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { id } from '#libs/kernel/src/ids.js';
import { DeliverMails } from '#libs/notices/src/deliver-mails.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';

@Injectable()
export class DeliverMailsProcessor implements JobProcessor<'deliver-mails'> {
  readonly job = 'deliver-mails';

  constructor(private readonly mails: DeliverMails) {}

  async process({ tenantId }: JobPayload<'deliver-mails'>): Promise<void> {
    await this.mails.deliverQueued(id(tenantId));
  }
}
