import { Injectable } from '@nestjs/common';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { id } from '#libs/kernel/src/ids.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';

@Injectable()
export class FireRemindersProcessor implements JobProcessor<'fire-reminders'> {
  readonly job = 'fire-reminders';

  constructor(private readonly reminders: FireReminders) {}

  async process({ tenantId }: JobPayload<'fire-reminders'>): Promise<void> {
    await this.reminders.fireDue(id(tenantId));
  }
}
