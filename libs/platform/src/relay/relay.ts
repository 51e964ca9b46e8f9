import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer } from './consumer.js';
import { ConsumerRunner, type RelayReport, type RunnerOptions } from './consumer-runner.js';
import { EventReader } from './event-reader.js';
import type { RelayDatabase } from './relay-database.js';
import type { Waker } from './waker.js';

/** While events flow a consumer looks again at once; with none it looks ever less often, up to this. */
const BUSY_MS = 5;
const IDLE_MS = 100;
/** How soon an owner that vanished is replaced, at the latest, after its lease ran out. */
const ELSEWHERE_MS = 1_000;
const OUTAGE_MS = 500;
/** Events held back longer than this are worth an alarm. */
const HELD_BACK_SECONDS = 1;
const WATCH_MS = 500;
const CATCH_UP_LIMIT_MS = 60_000;

export interface RelayAlarms extends RelayReport {
  /** Readers stand still because a transaction is open; 0 when they go on. Told on every change and while it lasts. */
  heldBack(seconds: number): void;
  outage(consumer: string, error: unknown): void;
}

const defaults: RunnerOptions = { batch: 1_000, retryDelays: [1, 5, 30, 120] };

/** Runs all consumers of a process, each in its own loop, and watches that nothing holds them back. */
export class Relay {
  private readonly runners: readonly ConsumerRunner[];
  private stopping: AbortController | undefined;
  private loops: Promise<void>[] = [];

  constructor(
    private readonly database: RelayDatabase,
    consumers: readonly Consumer[],
    waker: Waker,
    private readonly alarms: RelayAlarms,
    options: Partial<RunnerOptions> = {},
  ) {
    const names = consumers.map((consumer) => consumer.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
      throw new Error(`two consumers are called ${twice}: they would share a checkpoint`);
    this.runners = consumers.map(
      (consumer) => new ConsumerRunner(consumer, database, waker, alarms, { ...defaults, ...options }),
    );
  }

  start(): void {
    if (this.stopping) throw new Error('the relay runs already');
    const { signal } = (this.stopping = new AbortController());
    this.loops = [...this.runners.map((runner) => this.run(runner, signal)), this.watch(signal)];
  }

  /** Ends after the batches in hand and lets other processes take over at once. */
  async stop(): Promise<void> {
    this.stopping?.abort();
    await Promise.all(this.loops);
    await Promise.all(this.runners.map((runner) => runner.stop().catch(() => undefined)));
    this.stopping = undefined;
  }

  /** Runs until every consumer has seen all that is recorded now, without timers: for tests, seeds and commands. */
  async catchUp(): Promise<void> {
    const limit = AbortSignal.timeout(CATCH_UP_LIMIT_MS);
    for (const runner of this.runners) {
      for (;;) {
        const outcome = await runner.step();
        const resting = outcome === 'idle' || outcome === 'elsewhere';
        if (resting && !(await runner.isBehind())) break;
        if (limit.aborted)
          throw new Error(
            `${runner.consumer.name} can't catch up: ${outcome === 'elsewhere' ? 'another process owns it' : 'a transaction is open on the server'}`,
          );
        if (resting) await pause(BUSY_MS);
      }
      await runner.stop();
    }
  }

  private async run(runner: ConsumerRunner, signal: AbortSignal): Promise<void> {
    let wait = BUSY_MS;
    while (!signal.aborted) {
      try {
        const outcome = await runner.step();
        if (outcome === 'full') continue;
        wait =
          outcome === 'elsewhere' ? ELSEWHERE_MS : outcome === 'some' ? BUSY_MS : Math.min(wait * 2, IDLE_MS);
      } catch (error) {
        this.alarms.outage(runner.consumer.name, error);
        wait = OUTAGE_MS;
      }
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  private async watch(signal: AbortSignal): Promise<void> {
    const reader = new EventReader(this.database.pool);
    let alarmed = false;
    while (!signal.aborted) {
      try {
        const seconds = await reader.heldBack();
        const held = seconds > HELD_BACK_SECONDS;
        if (held || alarmed) this.alarms.heldBack(held ? seconds : 0);
        alarmed = held;
      } catch (error) {
        this.alarms.outage('watch', error);
      }
      await pause(WATCH_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
