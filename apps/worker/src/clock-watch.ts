import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Gauge, register } from 'prom-client';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';

/** A worker's clock decides nothing, but BullMQ's delayed jobs and the times in its log go by it. */
const TOLERATED_MS = 2_000;
const EVERY_MS = 10_000;

const gauge = (): Gauge =>
  // Several workers may live in one process. What stands under a name is what was put there.
  (register.getSingleMetric('camket_clock_skew_seconds') as Gauge | undefined) ??
  new Gauge({
    name: 'camket_clock_skew_seconds',
    help: "how far this process's clock is ahead of PostgreSQL's",
  });

/** Raises an alarm when this machine's clock and PostgreSQL's drift apart. Each process looks for itself. */
export class ClockWatch {
  private readonly log = new Logger('Clock');
  private readonly skew = gauge();
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private alarmed = false;

  constructor(private readonly database: RelayDatabase) {}

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      // While the database is away there is nothing to compare with.
      await this.look().catch(() => undefined);
      await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    const before = Date.now();
    const { rows } = await this.database.pool.query<{ ms: number }>(
      'select extract(epoch from clock_timestamp())::float8 * 1000 as ms',
    );
    const after = Date.now();
    const ahead = (before + after) / 2 - (rows[0]?.ms ?? 0);
    this.skew.set(ahead / 1_000);
    // What the way to the server and back took is no drift.
    const off = Math.abs(ahead) - (after - before) / 2 > TOLERATED_MS;
    if (off && !this.alarmed)
      this.log.error(
        `this machine's clock is ${(Math.abs(ahead) / 1_000).toFixed(1)} s ${ahead > 0 ? 'ahead of' : 'behind'} PostgreSQL's: nothing is sent early or late for it, but set it right (NTP)`,
      );
    if (!off && this.alarmed) this.log.log("this machine's clock agrees with PostgreSQL's again");
    this.alarmed = off;
  }
}
