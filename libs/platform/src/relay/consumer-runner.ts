import type { PoolClient } from 'pg';
import type { Consumer, Skipped } from './consumer.js';
import { EffectTransaction } from './effect-transaction.js';
import { EventReader } from './event-reader.js';
import { Lease, LeaseLost } from './lease.js';
import { ENDED_IN_THE_MIDDLE, ParkedEvents, type ParkedEvent } from './parked-events.js';
import type { Cursor, RecordedEvent } from './recorded-event.js';
import { isOutage, type RelayDatabase } from './relay-database.js';
import type { Waker } from './waker.js';

/** What a runner tells about its work; the process that runs it logs and counts. */
export interface RelayReport {
  handled(consumer: string, events: number): void;
  skipped(consumer: string, skipped: Skipped): void;
  /** `final` when there will be no other try: the event is a dead letter. */
  failed(consumer: string, event: RecordedEvent, error: unknown, final: boolean): void;
}

/** An event at which this many processes in a row ended is a dead letter. */
const MAX_CRASHES = 4;

/** When a last try that nobody heard of again is looked at. */
const UNHEARD_OF_SECONDS = 30;

export interface RunnerOptions {
  readonly batch: number;
  /** Seconds before the second try, the third, ...; after the last one the event is a dead letter. */
  readonly retryDelays: readonly number[];
}

/** One consumer's way along the log: batches, the fence of its lease, and the events that stand aside. */
export class ConsumerRunner {
  private readonly lease: Lease;
  private readonly parked: ParkedEvents;
  private cursor: Cursor | undefined;
  /** Where the checkpoint stands: behind the cursor while whole pages hold nothing for this consumer. */
  private saved: Cursor | undefined;
  private parkedStreams = new Set<string>();
  /** After an owner ended without a word: so many events are taken one by one, to find the one that ends processes. */
  private oneByOne = 0;
  private crashes = 0;

  constructor(
    readonly consumer: Consumer,
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
    private readonly report: RelayReport,
    private readonly options: RunnerOptions,
  ) {
    this.lease = new Lease(database.pool, `relay:${consumer.name}`);
    this.parked = new ParkedEvents(consumer.name);
  }

  /** One stretch of work: `full` when more is waiting, `idle` when there was none, `elsewhere` when another owns it. */
  async step(): Promise<'full' | 'some' | 'idle' | 'elsewhere'> {
    try {
      if (!(await this.lease.hold())) return this.forget('elsewhere');
      this.saved ??= await this.takeUp();
      this.cursor ??= this.saved;
      const retried = this.parkedStreams.size > 0 && (await this.retryParked());
      const page = await new EventReader(this.database.pool).read(
        this.cursor,
        this.consumer,
        this.oneByOne > 0 ? 1 : this.options.batch,
      );
      this.oneByOne = Math.max(0, this.oneByOne - 1);
      if (!page.next && this.crashes > 0) await this.forgetCrashes();
      if (page.next && page.full && page.events.length === 0 && this.crashes === 0) this.cursor = page.next;
      else {
        // First, so that a process that ends with the page in hand is followed by one that begins with that page.
        if (this.cursor !== this.saved) await this.advance([], this.cursor);
        if (page.next) await this.advance(page.events, page.next);
      }
      if (page.full) return 'full';
      return page.next || retried ? 'some' : 'idle';
    } catch (error) {
      this.forget('elsewhere');
      if (error instanceof LeaseLost) return 'elsewhere';
      throw error;
    }
  }

  /** Whether there are events that this consumer has not passed, readable by now or not. */
  async isBehind(): Promise<boolean> {
    const cursor = this.cursor ?? (await this.readCheckpoint());
    return (await new EventReader(this.database.pool).behind(cursor, 1)) > 0;
  }

  async stop(): Promise<void> {
    this.forget('elsewhere');
    await this.lease.release();
  }

  private forget<T>(answer: T): T {
    this.cursor = this.saved = undefined;
    return answer;
  }

  private async takeUp(): Promise<Cursor> {
    this.parkedStreams = await this.parked.streams(this.database.pool);
    if (!this.lease.wasAbandoned()) return this.readCheckpoint();
    this.oneByOne = this.options.batch;
    const { rows } = await this.database.pool.query<{ crashes: number }>(
      'update checkpoints set crashes = crashes + 1 where consumer = $1 returning crashes',
      [this.consumer.name],
    );
    this.crashes = rows[0]?.crashes ?? 0;
    return this.readCheckpoint();
  }

  private async readCheckpoint(): Promise<Cursor> {
    const { rows } = await this.database.pool.query<Cursor>(
      `insert into checkpoints as c (consumer) values ($1) on conflict (consumer) do update set consumer = c.consumer
       returning xid::text as xid, position::text as position`,
      [this.consumer.name],
    );
    if (!rows[0]) throw new Error(`no checkpoint of ${this.consumer.name}`);
    return rows[0];
  }

  /** Handles events and moves the checkpoint to `next`; a failing batch is cut in halves until the poison stands alone. */
  private async advance(events: readonly RecordedEvent[], next: Cursor): Promise<void> {
    try {
      await this.commit(events, async (client, transaction) => {
        this.refusePoison(events);
        const free = events.filter((event) => !this.parkedStreams.has(event.streamId));
        const behind = events.filter((event) => this.parkedStreams.has(event.streamId));
        const skipped = free.length > 0 && (await this.consumer.handle(free, transaction));
        await this.parked.parkBehind(client, behind);
        await this.moveCheckpoint(client, next);
        return skipped || [];
      });
      this.cursor = this.saved = next;
    } catch (error) {
      if (error instanceof LeaseLost || isOutage(error)) throw error;
      const [only] = events;
      if (!only) throw error;
      if (events.length === 1) return this.setAside(only, error, next);
      const middle = Math.ceil(events.length / 2);
      const first = events.slice(0, middle);
      const last = first.at(-1) ?? only;
      await this.advance(first, { xid: last.xid, position: last.position });
      await this.advance(events.slice(middle), next);
    }
  }

  /** The event at which process after process ended is not handed out again. */
  private refusePoison(events: readonly RecordedEvent[]): void {
    if (this.crashes >= MAX_CRASHES && events.length > 0) throw new EndsProcesses();
  }

  /** Nothing was waiting: whatever ended those processes, it was no event. */
  private async forgetCrashes(): Promise<void> {
    this.crashes = 0;
    await this.database.pool.query('update checkpoints set crashes = 0 where consumer = $1', [
      this.consumer.name,
    ]);
  }

  private async setAside(event: RecordedEvent, error: unknown, next: Cursor): Promise<void> {
    const retryIn = error instanceof EndsProcesses ? undefined : this.options.retryDelays[0];
    await this.database.inTransaction(async (client) => {
      await this.parked.parkFailed(client, event, messageOf(error), retryIn);
      await this.moveCheckpoint(client, next);
    });
    this.parkedStreams.add(event.streamId);
    this.cursor = this.saved = next;
    this.report.failed(this.consumer.name, event, error, retryIn === undefined);
  }

  private async retryParked(): Promise<boolean> {
    const due = await this.parked.due(this.database.pool);
    for (const parked of due) await this.retry(parked);
    return due.length > 0;
  }

  private async retry(parked: ParkedEvent): Promise<void> {
    const { event, attempts } = parked;
    const retryIn = this.options.retryDelays[attempts];
    // The last try was begun and never ended: it took its process with it.
    if (attempts > this.options.retryDelays.length)
      return this.failAgain(parked, new EndsProcesses(), undefined);
    await this.parked.begin(this.database.pool, parked, retryIn ?? UNHEARD_OF_SECONDS);
    try {
      let more = true;
      await this.commit([event], async (client, transaction) => {
        const skipped = await this.consumer.handle([event], transaction);
        more = await this.parked.settle(client, parked);
        await this.lease.fence(client);
        return skipped ?? [];
      });
      if (!more) this.parkedStreams.delete(event.streamId);
    } catch (error) {
      if (error instanceof LeaseLost || isOutage(error)) throw error;
      await this.failAgain(parked, error, retryIn);
    }
  }

  private async failAgain(parked: ParkedEvent, error: unknown, retryIn: number | undefined): Promise<void> {
    await this.database.inTransaction(async (client) => {
      await this.parked.failAgain(client, parked, messageOf(error), retryIn);
      await this.lease.fence(client);
    });
    this.report.failed(this.consumer.name, parked.event, error, retryIn === undefined);
  }

  private async commit(
    events: readonly RecordedEvent[],
    work: (client: PoolClient, transaction: EffectTransaction) => Promise<readonly Skipped[]>,
  ): Promise<void> {
    const { wanted, skipped } = await this.database.inTransaction(async (client) => {
      const transaction = new EffectTransaction(client);
      return { skipped: await work(client, transaction), wanted: transaction.wanted };
    });
    if (events.length > 0) this.report.handled(this.consumer.name, events.length);
    for (const one of skipped) this.report.skipped(this.consumer.name, one);
    await Promise.all(wanted.map((wakeUp) => this.waker.wakeUp(wakeUp)));
  }

  /** Only the owner moves it, and only from where he read it. */
  private async moveCheckpoint(client: PoolClient, to: Cursor): Promise<void> {
    await this.lease.fence(client);
    const from = this.saved;
    const { rowCount } = await client.query({
      name: 'move_checkpoint',
      text: `update checkpoints set xid = $2::xid8, position = $3, crashes = 0, moved_at = clock_timestamp()
             where consumer = $1 and xid = $4::xid8 and position = $5`,
      values: [this.consumer.name, to.xid, to.position, from?.xid, from?.position],
    });
    if (rowCount !== 1) throw new LeaseLost(this.consumer.name);
    this.crashes = 0;
  }
}

class EndsProcesses extends Error {
  constructor() {
    super(ENDED_IN_THE_MIDDLE);
    this.name = 'EndsProcesses';
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
