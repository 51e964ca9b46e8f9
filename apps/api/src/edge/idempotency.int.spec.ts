import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { purgeIdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { EdgeServer, minted } from '../../../../test/support/edge-server.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('a write under an Idempotency-Key', () => {
  let spec: TestDatabase;
  let server: EdgeServer;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    server = await EdgeServer.start(spec);
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
  });

  const key = () => ({ 'idempotency-key': `key-${randomUUID()}` });
  const eventsOf = async (stream: string) =>
    (await spec.owner.query('select 1 from events where stream_id = $1', [stream])).rowCount;

  it('is done once, however often it comes at the same time', async () => {
    const stream = randomUUID();
    const headers = key();
    const asked = { body: { by: 2, version: 0 }, headers };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => server.call('POST', `/api/counters/${stream}`, asked)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(50).fill(200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toEqual(
      new Set([JSON.stringify({ id: stream, version: 1 })]),
    );
    expect(await eventsOf(stream)).toBe(1);
    const again = await server.call('POST', `/api/counters/${stream}`, {
      ...asked,
      body: { version: 0, by: 2 },
    });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual({ id: stream, version: 1 });
  });

  it('with another body, or to another address, is refused', async () => {
    const stream = randomUUID();
    const headers = key();
    await server.call('POST', `/api/counters/${stream}`, { body: { by: 1 }, headers });
    const other = await server.refused('POST', `/api/counters/${stream}`, { body: { by: 2 }, headers });
    expect(other).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    const elsewhere = await server.refused('POST', `/api/counters/${randomUUID()}`, {
      body: { by: 1 },
      headers,
    });
    expect(elsewhere).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('that was refused may be tried again', async () => {
    const stream = randomUUID();
    const headers = key();
    const asked = { body: { by: 1, version: 2 }, headers };
    await server.call('POST', `/api/counters/${stream}`, { body: { by: 1 } });
    expect(await server.refused('POST', `/api/counters/${stream}`, asked)).toMatchObject({ status: 409 });
    await server.call('POST', `/api/counters/${stream}`, { body: { by: 1 } });
    expect(await server.call('POST', `/api/counters/${stream}`, asked)).toMatchObject({
      body: { version: 3 },
    });
  });

  it('belongs to one person', async () => {
    const stream = randomUUID();
    const headers = key();
    await server.call('POST', `/api/counters/${stream}`, { body: { by: 1 }, headers });
    const other = await server.call('POST', `/api/counters/${stream}`, {
      body: { by: 1 },
      headers: { ...headers, 'x-person': randomUUID() },
    });
    expect(other.body).toEqual({ id: stream, version: 2 });
  });

  it('never keeps a secret: neither given nor answered', async () => {
    const headers = key();
    const before = minted;
    const first = await server.call('POST', '/api/secrets', {
      body: { name: 'a', password: 'one' },
      headers,
    });
    expect(first).toMatchObject({ status: 201, body: { secret: 's3cret' } });
    const again = await server.refused('POST', '/api/secrets', {
      body: { name: 'a', password: 'two' },
      headers,
    });
    expect(again).toMatchObject({ status: 409, code: 'SECRET_SHOWN_ONCE' });
    expect(minted).toBe(before + 1);
    const { rows } = await spec.owner.query('select reply from idempotency_keys where key = $1', [
      headers['idempotency-key'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('s3cret');
  });

  it('that answers nothing answers nothing again', async () => {
    const headers = key();
    expect(await server.call('DELETE', '/api/bare', { headers })).toMatchObject({ status: 204 });
    const again = await server.call('DELETE', '/api/bare', { headers });
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([204, 'true']);
  });

  it.each(['short', 'with a space in between', 'x'.repeat(201)])('needs a proper key: %s', async (text) => {
    const headers = { 'idempotency-key': text };
    expect(await server.refused('DELETE', '/api/bare', { headers })).toMatchObject({
      status: 400,
      code: 'INVALID_IDEMPOTENCY_KEY',
    });
  });

  it('is forgotten after two days', async () => {
    const headers = key();
    await server.call('DELETE', '/api/bare', { headers });
    await spec.owner.query(
      `update idempotency_keys set created_at = now() - interval '49 hours' where key = $1`,
      [headers['idempotency-key']],
    );
    const relay = await spec.connect('camket_relay', 1);
    expect(await purgeIdempotencyKeys(relay.pool)).toBe(1);
    const again = await server.call('DELETE', '/api/bare', { headers });
    expect(again.headers.get('idempotency-replayed')).toBeNull();
  });
});
