import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Lease } from '#libs/platform/src/relay/lease.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';

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
      try {
        if (await this.lease.hold()) await this.tick();
      } catch (error) {
        this.log.warn(String(error));
      }
      await pause(this.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
