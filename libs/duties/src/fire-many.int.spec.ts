import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { id, type TenantId } from '#libs/kernel/src/ids.js';
import type { WakeUp } from '#libs/platform/src/relay/effect-transaction.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { daysLater, DUE_AT, plantFollowUp } from '../../../test/support/due-reminders.js';
import { newId } from '../../../test/support/journey.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { FireReminders } from './fire-reminders.js';
import { FIRE_CLAIMED, FIRE_LOCKED } from './fire-sql.js';

/** More than two batches. */
const EACH = 1_150;

describe('thousands of reminders due at one moment', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let tenants: TenantId[];
  let woken: WakeUp[];
  let fire: FireReminders;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    fire = new FireReminders(database, { wakeUp: async (wakeUp) => void woken.push(wakeUp) });
  });
  afterAll(async () => {
    await database.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query('truncate reminders, duties, notices, events');
    await spec.freeze(DUE_AT);
    woken = [];
    tenants = [newId<'tenant'>(), newId<'tenant'>()];
    for (const tenantId of tenants) await plant(tenantId);
  });

  const plant = (tenantId: TenantId, at = DUE_AT) => {
    const official = () => ({ tenantId, personId: newId<'person'>(), name: '', username: '', grants: [] });
    const small = { tenantId, head: official(), chair: official(), commune: newId<'unit'>() };
    return plantFollowUp(spec.owner, small, { reminders: EACH, at });
  };
  const counted = async () => {
    const { rows } = await spec.owner.query(
      `select (select count(*)::int from reminders where state = 'FIRED') as fired,
         (select count(distinct stream_id)::int from events) as events, (select count(*)::int from notices) as notices`,
    );
    return rows[0];
  };
  const each = (count: number) => ({ fired: count, events: count, notices: count });
  const wakeUps = (job: WakeUp['job']): TenantId[] =>
    woken.flatMap(({ job: name, payload: { tenantId } }) => (name === job ? id<'tenant'>(tenantId) : []));

  it('are taken batch by batch, each once, whether of all tenants or of one', async () => {
    const [own] = tenants;
    expect(await fire.fireDue(own)).toBe(EACH);
    expect(await counted()).toEqual(each(EACH));
    expect(await fire.fireDue()).toBe(EACH);
    expect(await fire.fireDue()).toBe(0);
    expect(await counted()).toEqual(each(2 * EACH));
  });

  it('are taken once by many workers, and in the same order, so that none waits for another', async () => {
    const workers = [fire.fireDue(), ...tenants.map((tenant) => fire.fireDue(tenant)), fire.fireDue()];
    await Promise.all(workers);
    await fire.fireDue();
    expect(await counted()).toEqual(each(2 * EACH));
  });

  it('call others once for a tenant who has much due, and the post office when they are done', async () => {
    const [own] = tenants;
    if (own) await plant(own);
    const done = fire.fireDue();
    expect(fire.underWay).toBe(true);
    await done;
    expect(fire.underWay).toBe(false);
    expect(wakeUps('fire-reminders')).toEqual([own]);
    expect(wakeUps('hand-over-notices').toSorted()).toEqual(tenants.toSorted());
  });

  it('leave a wake-up for what is due later', async () => {
    const [own] = tenants;
    if (own) await plant(own, daysLater(1));
    await fire.fireDue();
    const later = woken.filter((wakeUp) => wakeUp.at !== undefined);
    expect(later).toEqual([{ job: 'fire-reminders', payload: { tenantId: own }, at: daysLater(1) }]);
  });

  it.each([
    { how: 'at their places', statement: FIRE_LOCKED, lines: '{}' },
    { how: 'by their keys', statement: FIRE_CLAIMED, lines: '[]' },
  ])(
    'are found $how, though nothing was planned when statistics were taken',
    async ({ statement, lines }) => {
      await spec.owner.query("update reminders set state = 'FIRED', told = '[]'; analyze reminders");
      await spec.owner.query('truncate reminders, duties');
      for (const tenantId of tenants) await plant(tenantId);
      const plan = await database.alongIndexes((client) =>
        client.query<{ 'QUERY PLAN': string }>(`explain ${statement.replace('$1', `'${lines}'`)}`),
      );
      const ways = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(ways).toContain('Tid Scan on reminders r');
      expect(ways).not.toContain('reminders_due');
    },
  );

  it('are taken while an old transaction is open, and what lies before a stretch by the next one', async () => {
    const old = await spec.owner.connect();
    await old.query('begin; select pg_current_xact_id(); declare held cursor for select from reminders');
    expect(await fire.fireDue()).toBe(2 * EACH);
    const [own] = tenants;
    if (own) await plant(own, daysLater(-1));
    expect(await fire.fireDue()).toBe(EACH);
    await old.query('rollback');
    old.release();
  });
});
