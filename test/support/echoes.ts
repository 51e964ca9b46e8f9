import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { policy, type Consumer } from '#libs/platform/src/relay/consumer.js';
import type { WakeUp } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Relay, type RelayAlarms } from '#libs/platform/src/relay/relay.js';
import { newId } from './journey.js';
import { TestDatabase } from './test-database.js';

const silent: RelayAlarms = {
  handled: () => undefined,
  skipped: () => undefined,
  failed: () => undefined,
  heldBack: () => undefined,
  outage: () => undefined,
};

export interface EchoOptions {
  readonly retryDelays?: readonly number[];
  readonly alarms?: Partial<RelayAlarms>;
  readonly on?: RelayDatabase;
  readonly batch?: number;
}

/** What a note says; empty for other events. */
export const textOf = (event: RecordedEvent): string =>
  'text' in event.data && typeof event.data.text === 'string' ? event.data.text : '';

/** A consumer that writes down every note it sees, fails on poisoned ones, and can begin anew under another name. */
export class Echoes {
  readonly poisoned = new Set<string>();
  readonly woken: WakeUp[] = [];
  consumer = '';

  private constructor(
    readonly spec: TestDatabase,
    readonly database: RelayDatabase,
    readonly other: RelayDatabase,
    readonly store: PostgresEventStore,
  ) {}

  static async create(): Promise<Echoes> {
    const spec = await TestDatabase.create();
    await spec.owner.query(`
      create table echoes (tenant_id uuid, consumer text, event_id uuid, text text check (text <> 'refused by a table'),
        correlation_id uuid, nr bigint generated always as identity, primary key (tenant_id, consumer, event_id));
      grant select, insert on echoes to camket_relay`);
    const connect = () => RelayDatabase.connect({ DATABASE_URL: spec.url });
    return new Echoes(spec, await connect(), await connect(), new PostgresEventStore(await spec.connect()));
  }

  beginAnew(): void {
    this.woken.length = 0;
    this.poisoned.clear();
    this.consumer = `echo-${newId()}`;
  }

  async drop(): Promise<void> {
    await this.database.close();
    await this.other.close();
    await this.spec.drop();
  }

  relay(
    { retryDelays = [], alarms = {}, on = this.database, batch = 1_000 }: EchoOptions = {},
    consumer: Consumer = this.echo(),
  ): Relay {
    const waker = {
      wakeUp: async (wakeUp: WakeUp): Promise<void> => {
        this.woken.push(wakeUp);
      },
    };
    return new Relay(on, [consumer], waker, { ...silent, ...alarms }, { batch, retryDelays });
  }

  async written(): Promise<string[]> {
    const { rows } = await this.spec.owner.query<{ text: string }>(
      'select text from echoes where consumer = $1 order by nr',
      [this.consumer],
    );
    return rows.map((row) => row.text);
  }

  /** What every relay here does unless told otherwise. */
  echo(): Consumer {
    const { consumer } = this;
    return policy(consumer, ['Noted'], (event) => {
      const text = textOf(event);
      if (this.poisoned.has(text)) throw new Error(`can't echo ${text}`);
      if (text === 'not for me') return { skip: 'it says so' };
      const { tenantId, eventId, correlationId } = event;
      const row = { tenant_id: tenantId, consumer, event_id: eventId, text, correlation_id: correlationId };
      return [{ table: 'echoes', row }];
    });
  }
}
