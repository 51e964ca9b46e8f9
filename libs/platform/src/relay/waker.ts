import type { WakeUp } from './effect-transaction.js';

/** Wakes a job, or lets it be: what must happen stands in a row, so this never throws and never waits long. */
export abstract class Waker {
  abstract wakeUp(wakeUp: WakeUp): Promise<void>;
}
