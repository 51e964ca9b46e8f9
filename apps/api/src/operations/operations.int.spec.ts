import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getRelay, listDeadLetters, redriveDeadLetter } from '#libs/contracts/src/http/operations.js';
import { grantFunction, getPerson } from '#libs/contracts/src/http/people.js';
import type { Client } from '../../../../test/support/client.js';
import type { SmallDistrict } from '../../../../test/support/small-district.js';
import { testApi, type TestApi } from '../../../../test/support/test-api.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('operations', () => {
  let spec: TestDatabase;
  let api: TestApi;
  let district: SmallDistrict;
  let administrator: Client;
  let chair: Client;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    api = await testApi(spec);
    district = await api.found();
    [administrator, chair] = await Promise.all([api.as(district.administrator), api.as(district.chair)]);
  });
  afterAll(async () => {
    await api.close();
    await spec.drop();
  });

  const bury = async (tenantId: string, state = 'DEAD', stream = randomUUID()): Promise<string> => {
    const { rows } = await spec.owner.query<{ id: string }>(
      `insert into dead_letters (tenant_id, consumer, stream_id, event_id, event_type, xid, position, correlation_id, attempts, error, state)
       values ($1, 'spec', $2, $3, 'UnitRenamed', '1', 1, $4, 5, 'it broke', $5) returning id::text as id`,
      [tenantId, stream, randomUUID(), randomUUID(), state],
    );
    return rows[0]?.id ?? '';
  };

  describe('health', () => {
    it('is alive and ready without anybody being signed in', async () => {
      for (const path of ['/health/live', '/health/ready']) {
        const response = await fetch(api.url + path);
        expect([response.status, await response.json()]).toEqual([200, { status: 'ok', reasons: [] }]);
      }
    });

    it('is not ready where migrations are missing, and says which', async () => {
      const behind = await TestDatabase.create();
      await behind.owner.query(`delete from migrations where name like 'Commitments%'`);
      const other = await testApi(behind);
      try {
        const response = await fetch(`${other.url}/health/ready`);
        expect(response.status).toBe(503);
        expect(JSON.stringify(await response.json())).toMatch(/migrations are missing: Commitments/);
      } finally {
        await other.close();
        await behind.drop();
      }
    });
  });

  describe('metrics', () => {
    it('tell the age of the outbox, the depth of queues, the lag of duties and the time of requests', async () => {
      await bury(district.tenantId);
      const response = await fetch(`${api.url}/metrics`);
      expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
      const text = await response.text();
      expect(text).toMatch(/camket_outbox_age_seconds\{consumer="none"\} [\d.]+/);
      expect(text).toMatch(/camket_queue_depth\{queue="reminders",state="waiting"\} 0/);
      expect(text).toMatch(/camket_duty_lag_seconds 0/);
      expect(text).toMatch(/camket_dead_letters\{consumer="spec",state="DEAD"\} \d/);
      expect(text).toMatch(/camket_http_request_duration_seconds_count\{endpoint="signIn",status="200"\} 2/);
      expect(text).toContain('process_cpu_seconds_total');
    });
  });

  describe('dead letters', () => {
    it('are listed page by page, newest first, and only one’s own tenant’s', async () => {
      const mine = [await bury(district.tenantId), await bury(district.tenantId)];
      await bury(randomUUID());
      const first = await administrator.call(listDeadLetters, { query: { state: 'DEAD', limit: 1 } });
      expect(first.items.map(({ id }) => id)).toEqual([mine[1]]);
      const second = await administrator.call(listDeadLetters, {
        query: { state: 'DEAD', limit: 1, cursor: first.next ?? '' },
      });
      expect(second.items.map(({ id }) => id)).toEqual([mine[0]]);
    });

    it('are redriven by an administrator, once', async () => {
      const id = await bury(district.tenantId);
      await administrator.call(redriveDeadLetter, { params: { id } });
      await expect(administrator.call(redriveDeadLetter, { params: { id } })).rejects.toMatchObject({
        problem: { status: 409, code: 'NOT_DEAD' },
      });
    });

    it('of another tenant are not there', async () => {
      const id = await bury(randomUUID());
      await expect(administrator.call(redriveDeadLetter, { params: { id } })).rejects.toMatchObject({
        problem: { status: 404 },
      });
    });

    it('don’t take a cursor that is none', async () => {
      await expect(
        administrator.call(listDeadLetters, { query: { cursor: "1'; drop" } }),
      ).rejects.toMatchObject({ problem: { status: 422, errors: [{ pointer: '/query/cursor' }] } });
    });
  });

  it('are nobody’s business but an administrator’s, who is named', async () => {
    for (const ask of [
      () => chair.call(listDeadLetters, { query: {} }),
      () => chair.call(getRelay, {}),
      () => chair.call(redriveDeadLetter, { params: { id: '1' } }),
    ])
      await expect(ask()).rejects.toMatchObject({
        problem: { status: 403, code: 'NOT_ALLOWED', detail: expect.stringContaining('an administrator') },
      });
  });

  it('are seen by an auditor of the whole tenant, who changes nothing', async () => {
    const { head } = district;
    const { version } = await administrator.call(getPerson, { params: { id: head.personId } });
    await administrator.call(grantFunction, {
      params: { id: head.personId },
      body: { version, function: 'AUDITOR', unitId: district.district, from: '2024-01-01', to: null },
    });
    const auditor = await api.as(head);
    expect(await auditor.call(getRelay, {})).toMatchObject({ heldBack: expect.any(Number) });
    const id = await bury(district.tenantId);
    await expect(auditor.call(redriveDeadLetter, { params: { id } })).rejects.toMatchObject({
      problem: { status: 403 },
    });
  });

  describe('the queue board', () => {
    const get = async (path: string, client?: Client, accept = 'application/json') => {
      const headers = { accept, ...(client?.cookie && { cookie: client.cookie }) };
      const response = await fetch(`${api.url}/api/admin/queues${path}`, { headers });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    };

    it('is shown to administrators, with its files and its data', async () => {
      const page = await get('', administrator, 'text/html');
      expect(page).toMatchObject({
        status: 200,
        text: expect.stringContaining('<base href="/api/admin/queues/"'),
      });
      expect(page.text).not.toContain('<%');
      const script = /src="(static\/js\/main[^"]+)"/.exec(page.text)?.[1] ?? '';
      expect(await get(`/${script}`, administrator)).toMatchObject({
        status: 200,
        type: 'text/javascript; charset=utf-8',
      });
      const { text } = await get('/api/queues?activeQueue=reminders&status=latest&page=1', administrator);
      expect(text).toContain('"name":"reminders","');
      expect(text).toContain('"readOnlyMode":true');
      expect((await get('/queue/reminders', administrator, 'text/html')).text).toBe(page.text);
    });

    it('is shown to nobody else, and can’t be used to change anything', async () => {
      expect((await get('')).status).toBe(401);
      expect((await get('/api/queues', chair)).status).toBe(403);
      const cookie = administrator.cookie ?? '';
      const clean = await fetch(`${api.url}/api/admin/queues/api/queues/reminders/pause`, {
        method: 'PUT',
        headers: { cookie },
      });
      expect(clean.status).toBe(404);
    });
  });
});
