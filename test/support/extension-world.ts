import type { Pool } from 'pg';
import { localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { AcknowledgeDuty, AcknowledgeDutyHandler } from '#libs/duties/src/acknowledge-duty.js';
import { AskExtension, AskExtensionHandler } from '#libs/duties/src/ask-extension.js';
import { DutyParties } from '#libs/duties/src/duty-parties.js';
import { GrantExtension, GrantExtensionHandler } from '#libs/duties/src/grant-extension.js';
import { PlanLedgers } from '#libs/duties/src/plan-ledgers.js';
import { PlanReminders } from '#libs/duties/src/plan-reminders.js';
import { RefuseExtension, RefuseExtensionHandler } from '#libs/duties/src/refuse-extension.js';
import { WithdrawExtension, WithdrawExtensionHandler } from '#libs/duties/src/withdraw-extension.js';
import type { DutyId, PersonId } from '#libs/kernel/src/ids.js';
import { PostgresOrganization } from '#libs/organization/src/postgres-organization.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { PostgresClock } from '#libs/platform/src/database/postgres-clock.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { as, newId } from './journey.js';
import { OfficialCalendars } from './official-calendars.js';
import { personCalled, pledges, type PledgeEvent } from './pledges.js';
import { TestDatabase } from './test-database.js';

/** What can be done about more time, as one process does it. */
export function extensionUseCases(database: Database) {
  const [store, clock, calendars] = [
    new PostgresEventStore(database),
    new PostgresClock(database),
    new OfficialCalendars(),
  ];
  const parties = new DutyParties(database, new PostgresOrganization(database), clock);
  const ledgers = new PlanLedgers(calendars);
  return {
    store,
    ask: new AskExtensionHandler(store, parties, calendars, database, clock),
    grant: new GrantExtensionHandler(store, parties, calendars, ledgers, database, clock),
    refuse: new RefuseExtensionHandler(store, parties, database, clock),
    withdraw: new WithdrawExtensionHandler(store, parties, database, clock),
    acknowledge: new AcknowledgeDutyHandler(store, parties, database, clock),
  };
}

/** A pledge that somebody owes to somebody else by 31 January 2024, in a tenant of its own, and all that is done about it. */
export class ExtensionWorld {
  tenantId = newId<'tenant'>();
  owner = newId<'person'>();
  creditor = newId<'person'>();
  pledge = newId<'pledge'>();
  dutyId = newId<'duty'>();

  private constructor(
    readonly spec: TestDatabase,
    readonly database: Database,
    private readonly relays: RelayDatabase,
    private readonly relay: Relay,
    readonly here: ReturnType<typeof extensionUseCases>,
    /** Another process: nothing is shared but the database. */
    readonly elsewhere: ReturnType<typeof extensionUseCases>,
  ) {}

  static async create(): Promise<ExtensionWorld> {
    const spec = await TestDatabase.create();
    const [database, other] = [await spec.connect(), await spec.connect()];
    const relays = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    const planner = new PlanReminders(new PlanLedgers(new OfficialCalendars()));
    const relay = new Relay(relays, [planner], { wakeUp: () => Promise.resolve() }, new RelayMetrics());
    const [here, elsewhere] = [extensionUseCases(database), extensionUseCases(other)];
    return new ExtensionWorld(spec, database, relays, relay, here, elsewhere);
  }

  get db(): Pool {
    return this.spec.owner;
  }

  async drop(): Promise<void> {
    await this.relays.close();
    await this.spec.drop();
  }

  /** Another tenant with a pledge of its own. */
  async begin(): Promise<void> {
    await this.spec.freeze('2024-01-15T08:00:00+07:00');
    this.tenantId = newId<'tenant'>();
    this.owner = await personCalled(this.db, this.tenantId, 'Lê Văn Tám');
    this.creditor = await personCalled(this.db, this.tenantId, 'Nguyễn Văn Chủ');
    await this.pledgeAnew();
    await this.relayed();
  }

  /** One more pledge between the same; nobody has planned its ledger yet. */
  async pledgeAnew(): Promise<void> {
    const { owner, creditor } = this;
    this.pledge = newId<'pledge'>();
    await this.recordOnly({
      type: 'Asked',
      data: { owner, creditor, title: 'Cam kết 2024', by: '2024-01-31' },
    });
    const { rows } = await this.db.query<{ id: DutyId }>('select id from duties where source_id = $1', [
      this.pledge,
    ]);
    if (!rows[0]) throw new Error('no duty was opened');
    this.dutyId = rows[0].id;
  }

  async record(event: PledgeEvent): Promise<void> {
    await this.recordOnly(event);
    await this.relayed();
  }

  relayed(): Promise<unknown> {
    return this.relay.catchUp();
  }

  async ask(until = '2024-02-29', by = this.owner): Promise<string> {
    const extensionId = newId();
    const request = {
      extensionId,
      until: localDate(until),
      reasonClass: 'OBJECTIVE_CAUSE',
      reason: 'Mưa lũ làm gián đoạn thi công',
      evidence: 'Công văn 12/PCTT',
    } as const;
    await this.as(by, () => this.here.ask.execute(new AskExtension(this.dutyId, request)));
    return extensionId;
  }

  grant(extensionId: string, { by = this.creditor, process = this.here, until = null }: Granting = {}) {
    const decision = { until, reason: 'Đồng ý' };
    return this.as(by, () => process.grant.execute(new GrantExtension(this.dutyId, extensionId, decision)));
  }

  refuse(extensionId: string, process = this.here) {
    const refusal = new RefuseExtension(this.dutyId, extensionId, 'Không đủ căn cứ');
    return this.as(this.creditor, () => process.refuse.execute(refusal));
  }

  withdraw(extensionId: string, by = this.owner) {
    return this.as(by, () => this.here.withdraw.execute(new WithdrawExtension(this.dutyId, extensionId)));
  }

  acknowledge() {
    return this.as(this.owner, () => this.here.acknowledge.execute(new AcknowledgeDuty(this.dutyId)));
  }

  async duty(): Promise<Record<string, unknown> | undefined> {
    const { rows } = await this.db.query<Record<string, unknown>>(
      `select due_on, original_due_on, stated_due_on, extension, acknowledged_at is not null as acknowledged,
         moved_explanation->>'rule' as rule from duties where id = $1`,
      [this.dutyId],
    );
    return rows[0];
  }

  /** The lines that remind, in order: rung, occurrence, due day, state and reason. */
  async ledger(): Promise<string[]> {
    const { rows } = await this.db.query<{ line: string }>(
      `select concat_ws(' ', rung, occurrence, due_on, state, reason) as line from reminders
       where duty_id = $1 and action = 'REMIND' order by remind_at, occurrence`,
      [this.dutyId],
    );
    return rows.map(({ line }) => line);
  }

  async notices(person: PersonId): Promise<string[]> {
    const { rows } = await this.db.query<{ template: string }>(
      'select template from notices where person_id = $1 order by created_at, template',
      [person],
    );
    return rows.map(({ template }) => template);
  }

  async events(): Promise<string[]> {
    const { rows } = await this.db.query<{ type: string }>(
      'select type from events where stream_id = $1 order by version',
      [this.dutyId],
    );
    return rows.map(({ type }) => type);
  }

  private as<Result>(personId: PersonId, work: () => Promise<Result>): Promise<Result> {
    return as({ tenantId: this.tenantId, personId }, work);
  }

  private async recordOnly(event: PledgeEvent): Promise<void> {
    await as({ tenantId: this.tenantId }, () => this.here.store.decide(pledges, this.pledge, () => [event]));
  }
}

interface Granting {
  readonly by?: PersonId;
  readonly process?: ReturnType<typeof extensionUseCases>;
  readonly until?: LocalDate | null;
}
