import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { leafHash, type HashedEvent } from '#libs/platform/src/event-store/leaf-hash.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { as, newId } from '../../../test/support/journey.js';
import { OfficialCalendars } from '../../../test/support/official-calendars.js';
import { personCalled, pledges, type PledgeEvent } from '../../../test/support/pledges.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { FireReminders } from './fire-reminders.js';
import { PlanLedgers } from './plan-ledgers.js';
import { PlanReminders } from './plan-reminders.js';

/** With all that JSON writes otherwise. */
const TITLE = 'Cam kết “một "cửa"” năm 2024\\25\n';

const nobody = { wakeUp: () => Promise.resolve() };

describe('reminders whose moment has come', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let store: PostgresEventStore;
  let relay: Relay;
  let fire: FireReminders;
  let tenantId: TenantId;
  let owner: PersonId;
  let pledge: string;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    store = new PostgresEventStore(await spec.connect());
    relay = new Relay(
      database,
      [new PlanReminders(new PlanLedgers(new OfficialCalendars()))],
      nobody,
      new RelayMetrics(),
    );
    fire = new FireReminders(database, nobody);
  });
  afterAll(async () => {
    await database.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-01-15T08:00:00+07:00');
    tenantId = newId<'tenant'>();
    owner = await personCalled(spec.owner, tenantId, 'Lê Văn Tám');
    pledge = newId();
    // Wednesday 31 January: BEFORE-3 falls on the 26th, AFTER-1 on 1 February, SUPERIOR on the 5th.
    await record({ type: 'Asked', data: { owner, title: TITLE, by: '2024-01-31' } });
  });

  const record = async (...events: PledgeEvent[]): Promise<void> => {
    await as({ tenantId }, () => store.decide(pledges, pledge, () => events));
    await relay.catchUp();
  };
  const at = async (moment: string): Promise<number> => {
    await spec.freeze(moment);
    return fire.fireDue(tenantId);
  };
  const ledger = async (): Promise<string[]> => {
    const { rows } = await spec.owner.query<{ line: string }>(
      `select concat_ws(' ', rung, r.occurrence, r.state, reason) as line from reminders r join duties d on d.id = r.duty_id
       where source_id = $1 and action = 'REMIND' order by remind_at, r.occurrence`,
      [pledge],
    );
    return rows.map(({ line }) => line);
  };
  const notices = async (person = owner) => {
    const { rows } = await spec.owner.query(
      'select template, class, values from notices where person_id = $1 order by created_at',
      [person],
    );
    return rows;
  };

  it('stay where they are a second before, and are sent at the very moment', async () => {
    expect(await at('2024-01-26T06:59:59.999+07:00')).toBe(0);
    expect(await ledger()).toEqual(['BEFORE-3 1 PLANNED', 'ON-DAY 1 PLANNED', 'AFTER-1 1 PLANNED']);
    expect(await at('2024-01-26T07:00:00+07:00')).toBe(1);
    expect(await ledger()).toEqual(['BEFORE-3 1 FIRED', 'ON-DAY 1 PLANNED', 'AFTER-1 1 PLANNED']);
    expect(await notices()).toMatchObject([
      {
        template: 'DUE_SOON',
        class: 'REMINDER',
        values: { title: TITLE, kind: 'SIGN', dueOn: '2024-01-31', dutyId: expect.any(String) },
      },
    ]);
  });

  it('are sent once, however many look at the same time', async () => {
    await spec.freeze('2024-01-26T07:00:00+07:00');
    const told = await Promise.all(Array.from({ length: 10 }, () => fire.fireDue(tenantId)));
    expect(told.reduce((sum, one) => sum + one)).toBe(1);
    expect(await notices()).toHaveLength(1);
  });

  it('leave an event on the duty’s own stream whose hash anybody can compute again', async () => {
    await at('2024-01-26T07:00:00+07:00');
    await at('2024-01-31T07:00:00+07:00');
    const { rows } = await spec.owner.query<
      HashedEvent & { happened_at: Date; recorded_at: Date; hash: string }
    >(
      `select e.*, e.leaf_hash::text as hash from events e join duties d on d.id = e.stream_id where d.source_id = $1 order by version`,
      [pledge],
    );
    expect(rows.map(({ type, version }) => [type, version])).toEqual([
      ['ReminderSent', 1],
      ['ReminderSent', 2],
    ]);
    for (const row of rows) {
      const event = { ...row, happened_at: instant(row.happened_at), recorded_at: instant(row.recorded_at) };
      expect(row.hash).toBe(leafHash(tenantId, event));
    }
    expect(rows[0]?.data).toEqual({
      policy: 'CAMKET.1',
      rung: 'BEFORE-3',
      occurrence: 1,
      dueOn: '2024-01-31',
      told: [owner],
    });
  });

  it('collapse into the last one after an outage', async () => {
    expect(await at('2024-02-01T09:00:00+07:00')).toBe(1);
    expect(await ledger()).toEqual([
      'BEFORE-3 1 SKIPPED COLLAPSED',
      'ON-DAY 1 SKIPPED COLLAPSED',
      'AFTER-1 1 FIRED',
    ]);
    expect(await notices()).toMatchObject([{ template: 'DUE_PAST' }]);
  });

  it('are not sent once the duty is closed', async () => {
    await record({ type: 'Given', data: { at: '2024-01-20T02:00:00.000Z' } });
    expect(await at('2024-02-01T09:00:00+07:00')).toBe(0);
    expect(await ledger()).toEqual([
      'BEFORE-3 1 SKIPPED DUTY_CLOSED',
      'ON-DAY 1 SKIPPED DUTY_CLOSED',
      'AFTER-1 1 SKIPPED DUTY_CLOSED',
    ]);
  });

  it('follow a day that moved: what was sent about the old day stays, the new day has its own', async () => {
    await at('2024-01-26T07:00:00+07:00');
    await record({ type: 'Postponed', data: { by: '2024-02-29' } });
    expect(await ledger()).toEqual([
      'BEFORE-3 1 FIRED',
      'ON-DAY 1 SUPERSEDED DUE_MOVED',
      'AFTER-1 1 SUPERSEDED DUE_MOVED',
      'BEFORE-3 2 PLANNED',
      'ON-DAY 2 PLANNED',
      'AFTER-1 2 PLANNED',
    ]);
    expect(await at('2024-02-26T07:00:00+07:00')).toBe(1);
    expect(await notices()).toHaveLength(2);
  });

  it('are superseded where the day moved and nobody had planned anew yet', async () => {
    const postponed: PledgeEvent = { type: 'Postponed', data: { by: '2024-02-29' } };
    await as({ tenantId }, () => store.decide(pledges, pledge, () => [postponed]));
    expect(await at('2024-01-26T07:00:00+07:00')).toBe(0);
    expect(await ledger()).toContain('BEFORE-3 1 SUPERSEDED DUE_MOVED');
    await relay.catchUp();
    expect(await ledger()).toContain('BEFORE-3 2 PLANNED');
  });

  it('name who signed what awaits a countersignature', async () => {
    const { rows } = await spec.owner.query<{ creditor_id: string }>(
      "update duties set kind = 'COUNTERSIGN' where source_id = $1 returning creditor_id",
      [pledge],
    );
    await at('2024-01-26T07:00:00+07:00');
    expect(await notices()).toMatchObject([
      { values: { title: TITLE, kind: 'COUNTERSIGN', signer: rows[0]?.creditor_id } },
    ]);
  });

  it('reach the substitute as well while the owner is away', async () => {
    const deputy = await personCalled(spec.owner, tenantId, 'Trần Thị Phó');
    await spec.owner.query(
      `insert into absences values ($1, $2, gen_random_uuid(), '2024-01-20', '2024-01-26', $3)`,
      [tenantId, owner, deputy],
    );
    await at('2024-01-26T07:00:00+07:00');
    expect(await notices(deputy)).toMatchObject([{ template: 'DUE_SOON', values: { for: owner } }]);
    expect(await notices()).toHaveLength(1);
    await at('2024-01-31T07:00:00+07:00');
    expect(await notices(deputy)).toHaveLength(1);
    expect(await notices()).toMatchObject([{ template: 'DUE_SOON' }, { template: 'DUE_TODAY' }]);
  });

  it('reach no substitute who is away himself that day', async () => {
    const deputy = await personCalled(spec.owner, tenantId, 'Trần Thị Phó');
    const away = (person: PersonId, from: string, to: string, standIn: PersonId | null) =>
      spec.owner.query('insert into absences values ($1, $2, gen_random_uuid(), $3, $4, $5)', [
        tenantId,
        person,
        from,
        to,
        standIn,
      ]);
    await away(owner, '2024-01-20', '2024-02-05', deputy);
    await away(deputy, '2024-01-31', '2024-01-31', null);
    for (const day of ['2024-01-26', '2024-01-31', '2024-02-01']) await at(`${day}T07:00:00+07:00`);
    const { rows } = await spec.owner.query<{ day: string }>(
      `select (created_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day from notices where person_id = $1 order by 1`,
      [deputy],
    );
    expect(rows.map(({ day }) => day)).toEqual(['2024-01-26', '2024-02-01']);
    expect(await notices()).toHaveLength(3);
  });

  it('are left out once acknowledged, where the rung says so', async () => {
    await spec.owner.query(
      `update reminders r set unless_acknowledged = true from duties d where d.id = r.duty_id and d.source_id = $1 and rung = 'AFTER-1'`,
      [pledge],
    );
    await spec.owner.query('update duties set acknowledged_at = business_now() where source_id = $1', [
      pledge,
    ]);
    await at('2024-01-26T07:00:00+07:00');
    await at('2024-01-31T07:00:00+07:00');
    await at('2024-02-01T07:00:00+07:00');
    expect(await ledger()).toEqual(['BEFORE-3 1 FIRED', 'ON-DAY 1 FIRED', 'AFTER-1 1 SKIPPED ACKNOWLEDGED']);
  });
});
