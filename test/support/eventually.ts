import { setTimeout as pause } from 'node:timers/promises';

/** How long to go on trying, and how often, in milliseconds. */
export interface Patience {
  readonly within?: number;
  readonly every?: number;
}

/** Tries a check again until it passes, at most `within`; then throws what the last try threw. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { within = 30_000, every = 20 }: Patience = {},
): Promise<T> {
  const giveUp = performance.now() + within;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > giveUp) throw error;
    }
    await pause(every);
  }
}
