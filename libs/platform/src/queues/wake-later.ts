import { randomUUID } from 'node:crypto';
import type { WakeUpQueue } from './queue-backend.js';

/** BullMQ's codes for a job that ended or began meanwhile: timers find the row, and the next sweep asks for its wake-up again. */
const NO_LONGER_WAITING: readonly unknown[] = [-1, -3];

/**
 * Keeps one wake-up under a name, `delay` milliseconds from now: one that waits is moved, one that runs is followed by another.
 * Added and moved in two steps, for BullMQ's `reschedule` and `replace` (6.7) do both in one: on PostgreSQL that waits for a worker
 * that ends the job and waits for it in turn, or takes the job away from a worker that has just begun it.
 */
export async function wakeLater(
  queue: WakeUpQueue,
  job: string,
  data: object,
  { id, delay }: { readonly id: string; readonly delay: number },
): Promise<void> {
  const jobId = randomUUID();
  const waiting = await queue.add(job, data, {
    jobId,
    delay,
    deduplication: { id, keepLastIfActive: true },
  });
  if (waiting.id === jobId) return;
  await waiting.changeDelay(delay).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && NO_LONGER_WAITING.includes(error.code))) throw error;
  });
}
