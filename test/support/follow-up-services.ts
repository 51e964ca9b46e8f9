import { Test, type TestingModule } from '@nestjs/testing';
import { contexts } from '#libs/composition/src/contexts.js';
import { EscalateDuties } from '#libs/duties/src/escalate-duties.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { SendDeliveries } from '#libs/notices/src/send-deliveries.js';
import { readConfig } from '#libs/platform/src/config.js';
import { Waker } from '#libs/platform/src/relay/waker.js';

/** All that a worker does about what is due, without its timers and queues: a spec says when. */
export interface FollowUpServices {
  /** Does all of it once, everything at the same time. */
  doAll(): Promise<void>;
  close(): Promise<void>;
}

/** One worker's services on a database, with connections of their own. */
export async function followUpServices(url: string): Promise<FollowUpServices> {
  const module: TestingModule = await Test.createTestingModule({
    imports: contexts(readConfig({ DATABASE_URL: url, DATABASE_POOL: '2' })),
  })
    .overrideProvider(Waker)
    .useValue({ wakeUp: () => Promise.resolve() })
    .compile();
  const [fire, escalate, handOver, send] = [
    module.get(FireReminders),
    module.get(EscalateDuties),
    module.get(HandOverNotices),
    module.get(SendDeliveries),
  ];
  return {
    doAll: async () => {
      await Promise.all([fire.fireDue(), escalate.escalateDue(), handOver.handOverDue(), send.sendDue()]);
    },
    close: () => module.close(),
  };
}
