import { localDate } from '#libs/calendar/src/local-date.js';
import type { Term } from '#libs/calendar/src/term.js';
import type { CalendarDay } from '#libs/calendar/src/working-calendar.js';
import { calendarId } from '#libs/calendar-publishing/src/calendar-stream.js';
import { ChangeCalendar } from '#libs/calendar-publishing/src/change-calendar.js';
import { PostgresWorkingCalendars } from '#libs/calendar-publishing/src/postgres-working-calendars.js';
import { PlanLedgers } from '#libs/duties/src/plan-ledgers.js';
import { PlanReminders } from '#libs/duties/src/plan-reminders.js';
import { RecomputeDues } from '#libs/duties/src/recompute-dues.js';
import { RecomputeDuesProcess, type RecomputeInput } from '#libs/duties/src/recompute-dues.process.js';
import { startRecompute } from '#libs/duties/src/start-recompute.js';
import { TellOfCalendar } from '#libs/duties/src/tell-of-calendar.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { oweByTerms, oweManyByTerm } from './due-world.js';
import { as } from './journey.js';
import { foundSmallDistrict, type SmallDistrict } from './small-district.js';
import type { TestDatabase } from './test-database.js';
import { workingOrganization, type WorkingOrganization } from './working-organization.js';

/** A special day as it is to be. */
export const specialDay = (date: string, kind: CalendarDay['kind'], label: string) => ({
  date: localDate(date),
  day: { date: localDate(date), kind, label, source: 'Công văn 1/UBND' },
});

/** A term that ends on a day, or on the next working day. */
export const onDay = (on: string): Term => ({ rule: 'ON_DAY', day: localDate(on) });

/** A small district whose calendar changes, and what moves its duties afterwards. */
export class ChangingCalendar {
  small!: SmallDistrict;

  private constructor(
    private readonly spec: TestDatabase,
    readonly works: WorkingOrganization,
    readonly relay: RelayDatabase,
  ) {}

  static async create(spec: TestDatabase): Promise<ChangingCalendar> {
    const works = await workingOrganization(spec);
    return new ChangingCalendar(spec, works, await RelayDatabase.connect({ DATABASE_URL: spec.url }));
  }

  async close(): Promise<void> {
    await this.relay.close();
    await this.works.module.close();
  }

  /** Founds another district, at the moment at which the clock stands. */
  async found(): Promise<void> {
    this.small = await foundSmallDistrict(this.works);
  }

  get store(): EventStore {
    return this.works.module.get(EventStore);
  }

  private get ledgers(): PlanLedgers {
    return new PlanLedgers(this.works.module.get(WorkingCalendars));
  }

  /** What moves duties, through the store of the house or one that the spec has its hands in. */
  process(store = this.store, people = new TellOfCalendar(this.works.database)): RecomputeDuesProcess {
    const { database, clock, module } = this.works;
    const dues = new RecomputeDues(database, store, module.get(WorkingCalendars), this.ledgers, clock);
    return new RecomputeDuesProcess(dues, people);
  }

  /** The head of the commune owes it to the chair of the district. */
  owe(...terms: Term[]): Promise<DutyId[]> {
    const { tenantId, head, chair, commune: unit } = this.small;
    const parties = { tenantId, owner: head.personId, creditor: chair.personId, unit };
    return oweByTerms(
      this.store,
      terms.map((term) => ({ ...parties, term })),
    );
  }

  /** The same, many times over. */
  async oweMany(term: Term, count: number): Promise<void> {
    const { tenantId, head, chair, commune: unit } = this.small;
    const owing = { tenantId, owner: head.personId, creditor: chair.personId, unit, term };
    await oweManyByTerm(this.store, owing, count);
  }

  /** Changes the calendar of the district. */
  publish(...days: ReturnType<typeof specialDay>[]): Promise<void> {
    const { tenantId, district: unitId } = this.small;
    return this.publishIn(calendarId(tenantId, { scope: 'TENANT', unitId, level: null }), ...days);
  }

  /** Changes one of the calendars; everybody knows it at once. */
  async publishIn(calendar: string, ...days: ReturnType<typeof specialDay>[]): Promise<void> {
    const { tenantId, administrator } = this.small;
    const edit = { document: 'Công văn 1/UBND', note: '', days };
    await as(administrator, () => this.works.commands.execute(new ChangeCalendar(calendar, edit)));
    await this.works.module.get(PostgresWorkingCalendars).current(tenantId);
  }

  async relayed(): Promise<void> {
    const consumers = [new PlanReminders(this.ledgers), startRecompute];
    const nobody = { wakeUp: async () => undefined };
    await new Relay(this.relay, consumers, nobody, new RelayMetrics()).catchUp();
  }

  /** What the processes that a change of this district started begin with. */
  async started(): Promise<{ readonly id: string; readonly input: RecomputeInput }[]> {
    const { rows } = await this.spec.owner.query<{ id: string; input: RecomputeInput }>(
      'select id, input from processes where tenant_id = $1',
      [this.small.tenantId],
    );
    return rows;
  }

  /** Takes what the change started to its end, as a worker does; answers how many duties it moved. */
  async run(process = this.process()): Promise<number> {
    const { tenantId } = this.small;
    const [one] = await this.started();
    if (!one) throw new Error('nothing was started');
    let [cursor, done]: [string | null, number] = [null, 0];
    do {
      const at = { tenantId, input: one.input, cursor, correlationId: tenantId } as never;
      const step = await as({ tenantId }, () => process.step(at));
      cursor = step.cursor;
      done += step.done;
    } while (cursor !== null);
    return done;
  }

  /** How many rows of a table this district has that are so: `$1` is its tenant. */
  async count(table: string, are = 'true'): Promise<number> {
    const { rows } = await this.spec.owner.query<{ count: number }>(
      `select count(*)::int from ${table} where tenant_id = $1 and ${are}`,
      [this.small.tenantId],
    );
    return rows[0]?.count ?? 0;
  }
}
