import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { localDate } from '#libs/calendar/src/local-date.js';
import { readConfig } from '#libs/platform/src/config.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { workingOrganization } from '../../../../test/support/working-organization.js';
import { contexts } from '../contexts.js';
import type { Act } from './act.js';
import { ActsModule } from './acts.module.js';
import { PerformActs, untilNextAct } from './perform-acts.js';

describe('what the people of a demonstration do', () => {
  let spec: TestDatabase;
  let module: TestingModule;
  let acts: PerformActs;
  let small: SmallDistrict;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T08:00:00+07:00');
    const organization = await workingOrganization(spec);
    small = await foundSmallDistrict(organization);
    await organization.module.close();
    const config = readConfig({ DATABASE_URL: spec.url, DATABASE_POOL: '4', DEMO: 'true' });
    module = await Test.createTestingModule({
      imports: [...contexts(config), ActsModule],
    }).compile();
    await module.init();
    acts = module.get(PerformActs);
  });
  afterAll(async () => {
    await module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query('truncate demo_acts');
    await spec.freeze('2024-03-01T08:00:00+07:00');
  });

  const plan = (name: string, at: string, act: Act) =>
    spec.owner.query(
      `insert into demo_acts (tenant_id, name, at, number, person_id, act) values ($1, $2, $3, 1, $4, $5)`,
      [small.tenantId, name, at, small.head.personId, act],
    );
  const away = (from: string, to: string): Act => ({
    kind: 'BE_AWAY',
    absenceId: randomUUID(),
    from: localDate(from),
    to: localDate(to),
    deputyId: null,
  });
  const states = async () =>
    (await spec.owner.query('select name, state, reason from demo_acts order by at')).rows;
  const absences = async (): Promise<number> =>
    (await spec.owner.query('select from absences where person_id = $1', [small.head.personId])).rowCount ??
    0;

  it('is done when its moment has come, by themselves, and once', async () => {
    await plan('ốm', '2024-03-04T08:00:00+07:00', away('2024-03-04', '2024-03-05'));
    expect(await acts.performDue()).toBe(0);
    expect(await untilNextAct(module.get(RelayDatabase))).toBe(3 * 86_400_000);
    await spec.freeze('2024-03-04T08:00:00+07:00');
    expect(await acts.performDue()).toBe(1);
    expect(await acts.performDue()).toBe(0);
    expect(await states()).toEqual([{ name: 'ốm', state: 'DONE', reason: null }]);
    expect(await absences()).toBe(1);
    const { rows } = await spec.owner.query(
      "select actor_id, recorded_at from events where type = 'AbsenceRecorded' order by position desc limit 1",
    );
    expect(rows).toEqual([{ actor_id: small.head.personId, recorded_at: new Date('2024-03-04T01:00:00Z') }]);
  });

  it('is not done twice by a worker that died before it said so', async () => {
    await plan('đi học', '2024-03-01T07:00:00+07:00', away('2024-04-01', '2024-04-05'));
    await acts.performDue();
    const before = await absences();
    await spec.owner.query("update demo_acts set state = 'PLANNED', done_at = null");
    expect(await acts.performDue()).toBe(1);
    expect(await states()).toMatchObject([{ state: 'DONE' }]);
    expect(await absences()).toBe(before);
  });

  it('counts as done where nothing of it is left to do because it was done', async () => {
    await plan('nghỉ', '2024-03-01T07:00:00+07:00', away('2024-06-03', '2024-06-07'));
    await acts.performDue();
    // The key is forgotten after two days; the record is not.
    await spec.owner.query("update demo_acts set state = 'PLANNED', done_at = null");
    await spec.owner.query('truncate idempotency_keys');
    await acts.performDue();
    expect(await states()).toMatchObject([{ state: 'DONE', reason: null }]);
  });

  it('is left out, and why, where a rule forbids it by then or a visitor has done it', async () => {
    await plan('1', '2024-03-01T07:00:00+07:00', away('2024-05-06', '2024-05-10'));
    await plan('2', '2024-03-01T07:01:00+07:00', away('2024-05-08', '2024-05-08'));
    await plan('3', '2024-03-01T07:02:00+07:00', { kind: 'SIGN', commitments: [randomUUID()] });
    await acts.performDue();
    expect(await states()).toEqual([
      { name: '1', state: 'DONE', reason: null },
      { name: '2', state: 'LEFT_OUT', reason: 'ABSENCE_OVERLAPS' },
      { name: '3', state: 'LEFT_OUT', reason: 'NOTHING_LEFT' },
    ]);
  });
});
