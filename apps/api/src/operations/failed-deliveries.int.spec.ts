import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listFailedDeliveries, retryFailedDelivery } from '#libs/contracts/src/http/failed-deliveries.js';
import { listMails } from '#libs/contracts/src/http/my-work.js';
import type { Client } from '../../../../test/support/client.js';
import { plantFailedDelivery } from '../../../../test/support/failed-delivery.js';
import type { SmallDistrict } from '../../../../test/support/small-district.js';
import { testApi, type TestApi } from '../../../../test/support/test-api.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('messages that were given up', () => {
  let spec: TestDatabase;
  let api: TestApi;
  let here: SmallDistrict;
  let administrator: Client;
  let elsewhere: Client;
  let chair: Client;
  let id: string;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-12T02:00:00Z');
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
    await spec.owner.query('truncate deliveries, delivery_retries, notices');
    id = await plantFailedDelivery(spec.owner, here);
  });

  const failed = (client: Client) => client.call(listFailedDeliveries, { query: {} });
  const retry = (client: Client, one = id) => client.call(retryFailedDelivery, { params: { id: one } });

  it('are listed with whom they were for and why they were given up, not with what they say', async () => {
    expect(await failed(administrator)).toEqual({
      items: [
        {
          id,
          to: 'Lê Thị Trưởng',
          channel: 'EMAIL',
          digest: false,
          statutory: true,
          reason: null,
          error: 'it answered 451',
          attempts: 8,
          failedAt: '2024-03-12T01:00:00.000Z',
          retries: 0,
        },
      ],
      total: 1,
    });
  });

  it('are tried again by an administrator, once; the mailbox says when and by whom', async () => {
    await retry(administrator);
    expect(await failed(administrator)).toEqual({ items: [], total: 0 });
    const { items } = await administrator.call(listMails, { query: { all: 'true' } });
    expect(items).toMatchObject([
      {
        id,
        state: 'QUEUED',
        attempts: 8,
        failedAt: null,
        retries: [{ at: '2024-03-12T02:00:00.000Z', by: expect.stringMatching(/./) }],
      },
    ]);
    await expect(retry(administrator)).rejects.toMatchObject({ problem: { status: 409, code: 'NOT_DEAD' } });
    await expect(retry(administrator, randomUUID())).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it('of another tenant are not there, and nobody else may look or try', async () => {
    expect(await failed(elsewhere)).toEqual({ items: [], total: 0 });
    await expect(retry(elsewhere)).rejects.toMatchObject({ problem: { status: 404 } });
    const refused = { problem: { status: 403, code: 'NOT_ALLOWED' } };
    await expect(failed(chair)).rejects.toMatchObject(refused);
    await expect(retry(chair)).rejects.toMatchObject(refused);
    expect((await failed(administrator)).total).toBe(1);
  });
});
