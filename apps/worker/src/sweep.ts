import { nextWakeUps } from '#libs/duties/src/next-reminder.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { Waker } from '#libs/platform/src/relay/waker.js';

/**
 * Restores the wake-ups that the rows ask for, one a tenant, after the queues were lost. Where they still stand, waking is
 * no more than asking again.
 */
export async function sweep(database: RelayDatabase, waker: Waker): Promise<number> {
  const wakeUps = await nextWakeUps(database.pool);
  for (const wakeUp of wakeUps) await waker.wakeUp(wakeUp);
  return wakeUps.length;
}
