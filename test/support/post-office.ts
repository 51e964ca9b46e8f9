import { randomUUID } from 'node:crypto';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { ChannelPort, Channels, Outgoing } from '#libs/notices/src/channels.js';
import type { Outcome } from '#libs/notices/src/domain/delivery-outcome.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { SendDeliveries, shippedPace } from '#libs/notices/src/send-deliveries.js';
import { WriteMessages } from '#libs/notices/src/write-messages.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { newId } from './journey.js';
import { personCalled } from './pledges.js';
import { OfficialCalendars } from './official-calendars.js';
import { TestDatabase } from './test-database.js';

/** A notice to tell; a reminder unless said otherwise. */
export interface Told {
  readonly class?: string;
  readonly statutory?: boolean;
  readonly about?: string;
}

/** A delivery as it stands, in the words of the table. */
export interface DeliveryState {
  readonly state: string;
  readonly reason: string | null;
  readonly channel: string;
  readonly attempts: number;
}

/** A channel that keeps what it was given and answers as it is told. */
export class KeepingChannel implements ChannelPort {
  readonly sent: Outgoing[] = [];
  answer: (message: Outgoing) => Promise<Outcome> = async () => ({ outcome: 'SENT' });

  constructor(readonly atOnce = 5) {}

  send(message: Outgoing): Promise<Outcome> {
    this.sent.push(message);
    return this.answer(message);
  }
}

/** The post office on a database of its own, without a queue: a spec says when it works. */
export class PostOffice {
  private readonly relays: RelayDatabase[] = [];

  private constructor(
    readonly spec: TestDatabase,
    readonly tenant: TenantId,
    private readonly messagesOf: (relay: RelayDatabase) => WriteMessages,
  ) {}

  static async open(now: string): Promise<PostOffice> {
    const spec = await TestDatabase.create();
    await spec.freeze(now);
    const app = await spec.connect();
    const config = { PUBLIC_URL: 'https://camket.example.vn' };
    return new PostOffice(
      spec,
      newId(),
      (relay) => new WriteMessages(relay, app, new OfficialCalendars(), config),
    );
  }

  /** A worker of its own, with its own connections. */
  async worker(
    channels: Channels,
    pace = shippedPace,
  ): Promise<{ hand: HandOverNotices; send: SendDeliveries }> {
    const relay = await RelayDatabase.connect({ DATABASE_URL: this.spec.url });
    this.relays.push(relay);
    return {
      hand: new HandOverNotices(relay, { wakeUp: async () => {} }, new OfficialCalendars()),
      send: new SendDeliveries(relay, this.messagesOf(relay), new OfficialCalendars(), channels, pace),
    };
  }

  /** Somebody with an address. */
  async person(name = 'Lê Văn Tám', email: string | null = 'tam@example.vn'): Promise<PersonId> {
    const person = await personCalled(this.spec.owner, this.tenant, name);
    await this.spec.owner.query('update person_details set email = $2 where person_id = $1', [person, email]);
    return person;
  }

  /** Somebody who administers the whole tenant. */
  async administrator(): Promise<PersonId> {
    const person = await this.person('Trần Thị Quản', 'quan@example.vn');
    const root = newId();
    await this.spec.owner.query(
      'insert into level_schemes (tenant_id, id, version, root_unit_id) values ($1, $2, 1, $3)',
      [this.tenant, newId(), root],
    );
    await this.spec.owner.query(
      `insert into person_functions (tenant_id, person_id, id, function, unit_id, valid_from, valid_to)
       values ($1, $2, $3, 'ADMINISTRATOR', $4, '2020-01-01', null)`,
      [this.tenant, person, newId(), root],
    );
    return person;
  }

  async choose(
    person: PersonId,
    chosen: { hour?: string; channels?: string[]; muted?: string[] },
  ): Promise<void> {
    await this.spec.owner.query(
      'update person_preferences set digest_hour = $2, channels = $3, muted = $4 where person_id = $1',
      [
        person,
        chosen.hour ?? '07:30',
        JSON.stringify(chosen.channels ?? ['EMAIL', 'WEBHOOK']),
        JSON.stringify(chosen.muted ?? []),
      ],
    );
  }

  async rules(rules: { personDay?: number; tenantHour?: number }): Promise<void> {
    await this.spec.owner.query(
      "insert into sending values ($1, gen_random_uuid(), 1, '07:00', '18:00', $2, $3, null, false)",
      [this.tenant, rules.personDay ?? 40, rules.tenantHour ?? 20_000],
    );
  }

  /** Tells so many people something each, as whoever has news does: one row. */
  async tell(people: readonly PersonId[], told: Told = {}): Promise<void> {
    await this.spec.owner.query(
      `insert into notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at, correlation_id)
       select $1, gen_random_uuid(), person, $3, $4, $5, 'SIGN_SOON',
         '{"title":"Cam kết 2024","dueOn":"2024-03-15","workingDaysLeft":3}', '/commitments/1', business_now(), business_now(), $6
       from unnest($2::uuid[]) as person`,
      [
        this.tenant,
        people,
        told.about ?? randomUUID(),
        told.class ?? 'REMINDER',
        told.statutory ?? false,
        randomUUID(),
      ],
    );
  }

  /** Lets what waits for another try be tried at once. */
  async retryNow(): Promise<void> {
    await this.spec.owner.query(
      "update deliveries set next_attempt_at = clock_timestamp() where state = 'QUEUED'",
    );
  }

  async deliveries(): Promise<DeliveryState[]> {
    const { rows } = await this.spec.owner.query<DeliveryState>(
      'select state, reason, channel, attempts from deliveries order by queued_at, position, id',
    );
    return rows;
  }

  /** One number that a query counts. */
  async count(text: string): Promise<number> {
    const { rows } = await this.spec.owner.query<{ count: number }>(`select (${text})::int as count`);
    return rows[0]?.count ?? 0;
  }

  /** What became of every notice, by reason and state of what left; how often each came to that. */
  async outcomes(): Promise<Record<string, number>> {
    const { rows } = await this.spec.owner.query<{ what: string; count: number }>(
      `select case when sent_at is not null then 'SENT' when failed_at is not null then 'FAILED' else coalesce(reason, 'WAITS') end as what,
         count(*)::int as count from notice_outcomes group by 1`,
    );
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
  }

  async close(): Promise<void> {
    await Promise.all(this.relays.map((relay) => relay.close()));
    await this.spec.drop();
  }
}
