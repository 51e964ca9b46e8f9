import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Lease } from '#libs/platform/src/relay/lease.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';

/** What is due and in another worker's hand is not asked for more often than this. */
const SHORTEST_MS = 10;

/** Where something is known to fall due sooner than the next look: milliseconds until then, null when nothing is. */
export interface NextTick {
  readonly until?: () => Promise<number | null>;
}

/**
 * Does something again and again, in one process at a time. It runs on the machine's monotonic timer, which no change of the
 * clock can stop or hurry, and needs no queue: what a lost wake-up missed is found here.
 */
export class Timer {
  private readonly log: Logger;
  private readonly lease: Lease;
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();

  constructor(
    name: string,
    private readonly everyMs: number,
    database: RelayDatabase,
    private readonly tick: () => Promise<unknown>,
    private readonly next: NextTick = {},
  ) {
    this.log = new Logger(`Timer ${name}`);
    this.lease = new Lease(database.pool, `timer:${name}`);
  }

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    await this.lease.release().catch(() => undefined);
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      let wait = this.everyMs;
      try {
        if (await this.lease.hold()) {
          await this.tick();
          wait = Math.min(wait, Math.max(SHORTEST_MS, (await this.next.until?.()) ?? wait));
        }
      } catch (error) {
        this.log.warn(String(error));
      }
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
