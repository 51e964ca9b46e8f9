import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listFailedSteps, retryFailedStep } from '#libs/contracts/src/http/failed-steps.js';
import type { Client } from '../../../../test/support/client.js';
import { DUE_AT, plantFollowUp } from '../../../../test/support/due-reminders.js';
import { standing } from '../../../../test/support/reminder-ledger.js';
import type { SmallDistrict } from '../../../../test/support/small-district.js';
import { testApi, type TestApi } from '../../../../test/support/test-api.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('steps of the follow-up that were given up', () => {
  let spec: TestDatabase;
  let api: TestApi;
  let here: SmallDistrict;
  let administrator: Client;
  let elsewhere: Client;
  let chair: Client;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    api = await testApi(spec);
    here = await api.found();
    const there = await api.found();
    [administrator, elsewhere, chair] = await Promise.all([
      api.as(here.administrator),
      api.as(there.administrator),
      api.as(here.chair),
    ]);
  });
  afterAll(async () => {
    await api.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query('truncate reminders, duties');
    await plantFollowUp(spec.owner, here, { escalations: 1, reminders: 1 });
    await spec.owner.query(
      `update reminders set state = 'FAILED', reason = 'FAILS', attempts = 3, error = 'Error: poison', settled_at = $1
       where action = 'ESCALATE'`,
      [DUE_AT],
    );
  });

  const failed = () => administrator.call(listFailedSteps, { query: {} });
  const retry = async (client: Client) => {
    const [step] = (await failed()).items;
    const { dutyId = '', policy = '', rung = '', occurrence = 0 } = step ?? {};
    return client.call(retryFailedStep, { body: { dutyId, policy, rung, occurrence } });
  };

  it('are listed with what they were, why they failed and how often they were tried', async () => {
    expect(await failed()).toEqual({
      items: [
        {
          dutyId: expect.any(String),
          policy: 'CAMKET.1',
          rung: 'SUPERIOR',
          occurrence: 1,
          action: 'ESCALATE',
          title: 'Cam kết 1',
          dueOn: '2024-03-15',
          remindAt: '2024-03-12T01:00:00.000Z',
          reason: 'FAILS',
          attempts: 3,
          error: 'Error: poison',
          failedAt: '2024-03-12T01:00:00.000Z',
          level: 1,
          meaning: { round: 1, workingDays: 3 },
          ladder: { kind: 'SIGN', number: 1, place: null, where: null },
        },
      ],
      total: 1,
    });
    expect(await (await fetch(`${api.url}/metrics`)).text()).toMatch(
      /camket_failed_steps\{action="ESCALATE",reason="FAILS"\} 1/,
    );
  });

  it('are tried again by an administrator, once: then there is nothing to try', async () => {
    await retry(administrator);
    expect(await failed()).toEqual({ items: [], total: 0 });
    expect(await standing(spec.owner)).toEqual({ 'escalate planned': 1, 'remind planned': 1 });
    const { rows } = await spec.owner.query<{ duty: string }>(
      "select duty_id as duty from reminders where action = 'REMIND'",
    );
    const body = { dutyId: rows[0]?.duty ?? '', policy: 'CAMKET.1', rung: 'BEFORE-3', occurrence: 1 };
    await expect(administrator.call(retryFailedStep, { body })).rejects.toMatchObject({
      problem: { status: 409, code: 'NOT_DEAD' },
    });
    const nowhere = { ...body, dutyId: randomUUID() };
    await expect(administrator.call(retryFailedStep, { body: nowhere })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });

  it('of another tenant are not there, and nobody else may look or try', async () => {
    expect(await elsewhere.call(listFailedSteps, { query: {} })).toEqual({ items: [], total: 0 });
    await expect(retry(elsewhere)).rejects.toMatchObject({ problem: { status: 404 } });
    const refused = { problem: { status: 403, code: 'NOT_ALLOWED' } };
    await expect(chair.call(listFailedSteps, { query: {} })).rejects.toMatchObject(refused);
    await expect(retry(chair)).rejects.toMatchObject(refused);
  });
});
