import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Lease } from '#libs/platform/src/relay/lease.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';

/** What is due and in another worker's hand is asked for this soon, and ever less often for as long as it is. */
const SHORTEST_MS = 10;
const LONGEST_MS = 160;

/** A process that ended without a word is replaced before what it had in hand may be taken again, so that nothing waits twice. */
const LEASE_SECONDS = 5;

/** Where something is known to fall due sooner than the next turn. */
export interface NextTick {
  /** Milliseconds until then, null when nothing is. */
  readonly until?: () => Promise<number | null>;
  /** How often that is asked while the timer rests: something nearer may be planned, and a clock that is played jumps. */
  readonly lookMs?: number;
}

/**
 * Does something again and again, in one process at a time. It runs on the machine's monotonic timer, which no change of the
 * clock can stop or hurry, and needs no queue: what a lost wake-up missed is found here. A turn that lasts longer than the
 * interval is followed by the next one and never overtaken by it.
 */
export class Timer {
  private readonly log: Logger;
  private readonly lease: Lease;
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();
  private atLeastMs = SHORTEST_MS;

  constructor(
    name: string,
    private readonly everyMs: number,
    database: RelayDatabase,
    private readonly tick: () => Promise<unknown>,
    private readonly next: NextTick = {},
  ) {
    this.log = new Logger(`Timer ${name}`);
    this.lease = new Lease(database.pool, `timer:${name}`, LEASE_SECONDS);
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
        if (await this.lease.hold()) {
          await this.tick();
          await this.rest();
          continue;
        }
      } catch (error) {
        this.log.warn(String(error));
      }
      await this.pause(this.everyMs);
    }
  }

  /** Until the next turn, or until the instant that is known to come before it, even if it is known only by then. */
  private async rest(): Promise<void> {
    const { until, lookMs = this.everyMs } = this.next;
    const turn = performance.now() + this.everyMs;
    for (;;) {
      const left = turn - performance.now();
      const due = (await until?.()) ?? Number.POSITIVE_INFINITY;
      this.atLeastMs = due > 0 ? SHORTEST_MS : Math.min(LONGEST_MS, 2 * this.atLeastMs);
      const wait = Math.min(due, left);
      if (wait <= lookMs || this.stopping.signal.aborted) {
        await this.pause(Math.max(this.atLeastMs, wait));
        return;
      }
      await this.pause(lookMs);
    }
  }

  private async pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
