import { nextWakeUps } from '#libs/duties/src/next-reminder.js';
import { nextNoticeWakeUps } from '#libs/notices/src/next-notice.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { Waker } from '#libs/platform/src/relay/waker.js';

/**
 * Restores the wake-ups that the rows ask for, a few a tenant, after the queues were lost; and counts them anew from business
 * time after the clock of a demonstration was moved. Where they still stand, waking is no more than asking again.
 */
export async function sweep(database: RelayDatabase, waker: Waker): Promise<number> {
  const wakeUps = [...(await nextWakeUps(database.pool)), ...(await nextNoticeWakeUps(database.pool))];
  for (const wakeUp of wakeUps) await waker.wakeUp(wakeUp);
  return wakeUps.length;
}
