import { Injectable } from '@nestjs/common';
import type { JobPayload } from '#libs/contracts/src/jobs.js';
import { EscalateDuties } from '#libs/duties/src/escalate-duties.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { nextWakeUps } from '#libs/duties/src/next-reminder.js';
import { id } from '#libs/kernel/src/ids.js';
import type { JobProcessor } from '#libs/platform/src/queues/job-processor.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { Ending } from '../ending.js';

/** Takes all lines of a tenant that are due: reminders by the thousand, then escalations and urgings. */
@Injectable()
export class FireRemindersProcessor implements JobProcessor<'fire-reminders'> {
  readonly job = 'fire-reminders';

  constructor(
    private readonly reminders: FireReminders,
    private readonly escalations: EscalateDuties,
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
    private readonly ending: Ending,
  ) {}

  async process({ tenantId }: JobPayload<'fire-reminders'>): Promise<void> {
    const tenant = id<'tenant'>(tenantId);
    await this.reminders.fireDue(tenant, this.ending.goOn);
    if ((await this.escalations.escalateDue(tenant, this.ending.goOn)) === 0) return;
    await this.waker.wakeUp({ job: 'hand-over-notices', payload: { tenantId } });
    for (const next of await nextWakeUps(this.database.pool, tenant)) await this.waker.wakeUp(next);
  }
}
