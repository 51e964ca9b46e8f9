import { randomUUID } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module, Req, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { endpoint, type InputOf } from '#libs/contracts/src/endpoint.js';
import { changed, uuid } from '#libs/contracts/src/http/common.js';
import { problem } from '#libs/contracts/src/problem.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { EventStore, VersionConflict } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { id } from '#libs/kernel/src/ids.js';
import { readConfig } from '#libs/platform/src/config.js';
import { Database } from '#libs/platform/src/database/database.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { purgeIdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { startServer, type RunningServer } from '../start-server.js';
import { EdgeModule } from './edge.module.js';
import { Endpoint, Input } from './endpoint.decorator.js';

const tag = 'spec';
const count = endpoint({
  name: 'count',
  method: 'POST',
  path: '/api/counters/:id',
  summary: '',
  tag,
  params: z.strictObject({ id: uuid }),
  body: z.strictObject({
    by: z.int().min(1),
    note: z.string().max(5).optional(),
    version: z.int().optional(),
  }),
  reply: changed,
});
const mint = endpoint({
  name: 'mint',
  method: 'POST',
  path: '/api/secrets',
  summary: '',
  tag,
  status: 201,
  secrets: ['password', 'secret'],
  body: z.strictObject({ name: z.string(), password: z.string() }),
  reply: z.strictObject({ id: uuid, secret: z.string() }),
});
const look = endpoint({
  name: 'look',
  method: 'GET',
  path: '/api/counters',
  summary: '',
  tag,
  query: z.strictObject({ limit: z.coerce.number().int().max(9).default(5) }),
  reply: z.strictObject({ limit: z.int(), correlationId: uuid }),
});
const fail = endpoint({
  name: 'fail',
  method: 'GET',
  path: '/api/failures/:kind',
  summary: '',
  tag,
  open: true,
  params: z.strictObject({ kind: z.string() }),
  reply: z.undefined(),
});
const bare = endpoint({
  name: 'bare',
  method: 'DELETE',
  path: '/api/bare',
  summary: '',
  tag,
  status: 204,
  reply: z.undefined(),
});

type Counted = DomainEvent<'Counted', { by: number }>;
const counter: StreamModel<number, Counted> = {
  type: 'counter',
  initial: 0,
  evolve: (total, { data }) => total + data.by,
  rows: () => [],
  duties: () => [],
  subject: () => undefined,
};

let minted = 0;

@Controller()
class SpecController {
  constructor(private readonly store: EventStore) {}

  @Endpoint(count)
  async count(@Input(count) { params, body }: InputOf<typeof count>) {
    const position = await this.store.decide(
      counter,
      params.id,
      () => [{ type: 'Counted', data: { by: body.by } }],
      body.version,
    );
    return { ...position };
  }

  @Endpoint(mint)
  async mint(@Input(mint) _: InputOf<typeof mint>) {
    minted += 1;
    return { id: randomUUID(), secret: 's3cret' };
  }

  @Endpoint(look)
  async look(@Input(look) { query }: InputOf<typeof look>, @Req() _: FastifyRequest) {
    return { limit: query.limit, correlationId: currentJourney().correlationId };
  }

  @Endpoint(fail)
  async fail(@Input(fail) { params }: InputOf<typeof fail>): Promise<undefined> {
    if (params.kind === 'rule') throw new RuleBroken('SIGN_BY_IN_PAST', { signBy: '2024-01-31' });
    if (params.kind === 'conflict')
      throw new VersionConflict('x', 1, 2, [
        { type: 'CommitmentSigned', recordedAt: '2024-01-01T00:00:00.000Z' as never, actorId: 'a' },
      ]);
    if (params.kind === 'away')
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
    throw new Error('select secret from accounts');
  }

  @Endpoint(bare)
  async bare(): Promise<undefined> {}
}

const tenantId = newId<'tenant'>();

/** Whoever names himself in a header is let in: sessions have specs of their own. */
class HeaderGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const person = request.headers['x-person'];
    if (typeof person === 'string')
      request.actor = { tenantId, personId: id<'person'>(person), onBehalfOf: null, grants: [] };
    return true;
  }
}

describe('the HTTP edge', () => {
  let spec: TestDatabase;
  let server: RunningServer;
  let page: string;
  const person = randomUUID();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    const database = await spec.connect('camket_app', 20);
    page = mkdtempSync(join(tmpdir(), 'page-'));
    mkdirSync(join(page, 'assets'));
    mkdirSync(join(page, '.vite'));
    const script = 'console.log("Tân Kỳ")';
    writeFileSync(join(page, 'index.html'), '<!doctype html><title>Camket</title>');
    writeFileSync(join(page, 'assets/main-1a2b.js'), script);
    writeFileSync(join(page, 'assets/main-1a2b.js.br'), brotliCompressSync(script));
    writeFileSync(join(page, '.vite/manifest.json'), '{}');

    @Module({
      imports: [
        {
          module: class SpecPlatform {},
          global: true,
          providers: [
            { provide: Database, useValue: database },
            { provide: EventStore, useClass: PostgresEventStore },
          ],
          exports: [Database, EventStore],
        },
        EdgeModule,
      ],
      controllers: [SpecController],
      providers: [{ provide: APP_GUARD, useClass: HeaderGuard }],
    })
    class SpecModule {}

    const config = readConfig({ DATABASE_URL: spec.url, PORT: '0', LOG_LEVEL: 'error' });
    server = await startServer(SpecModule, config, { page, patience: { requestMs: 400, checkEveryMs: 50 } });
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
    rmSync(page, { recursive: true });
  });

  const call = async (
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const response = await fetch(server.url + path, {
      method,
      headers: {
        'x-person': person,
        'accept-language': 'en',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answered = await response.text();
    const told: unknown = answered === '' ? undefined : JSON.parse(answered);
    return { status: response.status, headers: response.headers, body: told };
  };

  const refused = async (...asked: Parameters<typeof call>) => {
    const { status, headers, body } = await call(...asked);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const told = problem.parse(body);
    expect(told.status).toBe(status);
    expect(told.correlationId).toBe(headers.get('x-correlation-id'));
    return told;
  };

  describe('input', () => {
    it('is answered when it fits, with defaults filled in', async () => {
      expect(await call('GET', '/api/counters')).toMatchObject({ status: 200, body: { limit: 5 } });
    });

    it('is refused with everything that is wrong, field by field', async () => {
      const { errors, ...told } = await refused('POST', '/api/counters/nobody?x=1', {
        body: { by: 0, note: 'too long', 'a/b': 1 },
      });
      expect(told).toMatchObject({ status: 422, code: 'VALIDATION', instance: '/api/counters/nobody' });
      expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
        '/body/a~1b UNKNOWN_FIELD',
        '/body/by TOO_SMALL',
        '/body/note TOO_LONG',
        '/params/id NOT_AN_ID',
        '/query/x UNKNOWN_FIELD',
      ]);
    });

    it.each([
      ['POST', `/api/counters/${randomUUID()}`, undefined, '/body REQUIRED'],
      ['POST', `/api/counters/${randomUUID()}`, [], '/body WRONG_TYPE'],
      ['POST', `/api/counters/${randomUUID()}`, {}, '/body/by REQUIRED'],
      ['GET', '/api/counters?limit=1&limit=2', undefined, '/query/limit WRONG_TYPE'],
      ['DELETE', '/api/bare?x=1', undefined, '/query/x UNKNOWN_FIELD'],
      ['DELETE', '/api/bare', { x: 1 }, '/body/x UNKNOWN_FIELD'],
    ])('that doesn’t fit is refused: %s %s %j', async (method, path, body, error) => {
      const { errors } = await refused(method, path, { body });
      expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([error]);
    });

    it.each([
      ['{', 400, 'MALFORMED_JSON'],
      ['{"by":1,"by":2}', 400, 'DUPLICATE_KEY'],
      ['{"note":"\\u0000"}', 400, 'UNSTORABLE_CHARACTER'],
      ['{"__proto__":{}}', 400, 'FORBIDDEN_KEY'],
      ['['.repeat(20_000) + ']'.repeat(20_000), 400, 'JSON_TOO_DEEP'],
      [`{"note":"${'x'.repeat(300_000)}"}`, 413, 'BODY_TOO_LARGE'],
    ])('that no parser should be trusted with is refused: %#', async (body, status, code) => {
      expect(await refused('POST', `/api/counters/${randomUUID()}`, { body })).toMatchObject({
        status,
        code,
      });
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense'])(
      'of another type is refused: %s',
      async (type) => {
        const headers = { 'content-type': type };
        expect(
          await refused('POST', `/api/counters/${randomUUID()}`, { body: 'a=1', headers }),
        ).toMatchObject({
          status: 415,
          code: 'UNSUPPORTED_MEDIA',
        });
      },
    );

    it.each([
      ['/api/failures/%00', 'UNSTORABLE_CHARACTER'],
      ['/api/counters?limit=%00', 'UNSTORABLE_CHARACTER'],
      ['/api/failures/%zz', 'MALFORMED_URL'],
      ['/api/counters?limit=%ff', 'MALFORMED_URL'],
    ])('in an address that can’t be read is refused: %s', async (path, code) => {
      expect(await refused('GET', path)).toMatchObject({ status: 400, code });
    });

    it('of 10 MB is refused before it is read', async () => {
      const asked = httpRequest(`${server.url}/api/counters/${randomUUID()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': String(10_000_000) },
      });
      asked.on('error', () => undefined);
      asked.write('{"by":');
      const status = await new Promise((resolve) =>
        asked.on('response', (response) => resolve(response.statusCode)),
      );
      expect(status).toBe(413);
      asked.destroy();
    });

    it('that comes too slowly is given up', async () => {
      const { port } = new URL(server.url);
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(
        'POST /api/bare HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
      );
      const answer = await text(socket);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('"code":"SLOW_REQUEST"');
    });
  });

  describe('a problem', () => {
    it.each([
      ['rule', 422, 'SIGN_BY_IN_PAST', /31\/01\/2024/],
      ['conflict', 409, 'VERSION_CONFLICT', /it was signed/],
      ['away', 503, 'UNAVAILABLE', /Try again/],
      ['fault', 500, 'INTERNAL', /fault is ours/],
    ])('from %s is %i %s and says what helps', async (kind, status, code, detail) => {
      const told = await refused('GET', `/api/failures/${kind}`);
      expect(told).toMatchObject({ status, code, detail: expect.stringMatching(detail) });
      expect(JSON.stringify(told)).not.toContain('secret from');
    });

    it('is told in the reader’s language, Vietnamese unless he says', async () => {
      const english = await refused('GET', '/api/failures/rule');
      const vietnamese = await refused('GET', '/api/failures/rule', { headers: { 'accept-language': '' } });
      expect([english.title, vietnamese.title]).toEqual(['The day to sign by has passed', 'Hạn ký đã qua']);
    });

    it('tells when to come back', async () => {
      const { headers } = await call('GET', '/api/failures/away');
      expect(headers.get('retry-after')).toBe('2');
    });

    it('is what an address gets that nobody serves', async () => {
      expect(await refused('GET', '/api/nowhere')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect(await refused('POST', '/api/nowhere', { body: {} })).toMatchObject({ status: 404 });
    });
  });

  describe('a journey', () => {
    it('takes the caller’s correlation id along, and gives one to who has none', async () => {
      const correlationId = randomUUID();
      const given = await call('GET', '/api/counters', { headers: { 'x-correlation-id': correlationId } });
      expect(given.body).toMatchObject({ correlationId });
      expect(given.headers.get('x-correlation-id')).toBe(correlationId);
      const { headers } = await call('GET', '/api/counters', { headers: { 'x-correlation-id': "'; drop" } });
      expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  describe('a write under an Idempotency-Key', () => {
    const key = () => ({ 'idempotency-key': `key-${randomUUID()}` });
    const eventsOf = async (stream: string) =>
      (await spec.owner.query('select 1 from events where stream_id = $1', [stream])).rowCount;

    it('is done once, however often it comes at the same time', async () => {
      const stream = randomUUID();
      const headers = key();
      const asked = { body: { by: 2, version: 0 }, headers };
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => call('POST', `/api/counters/${stream}`, asked)),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array<number>(50).fill(200));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toEqual(
        new Set([JSON.stringify({ id: stream, version: 1 })]),
      );
      expect(await eventsOf(stream)).toBe(1);
      const again = await call('POST', `/api/counters/${stream}`, { ...asked, body: { version: 0, by: 2 } });
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(again.body).toEqual({ id: stream, version: 1 });
    });

    it('with another body, or to another address, is refused', async () => {
      const stream = randomUUID();
      const headers = key();
      await call('POST', `/api/counters/${stream}`, { body: { by: 1 }, headers });
      const other = await refused('POST', `/api/counters/${stream}`, { body: { by: 2 }, headers });
      expect(other).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
      const elsewhere = await refused('POST', `/api/counters/${randomUUID()}`, { body: { by: 1 }, headers });
      expect(elsewhere).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    });

    it('that was refused may be tried again', async () => {
      const stream = randomUUID();
      const headers = key();
      const asked = { body: { by: 1, version: 2 }, headers };
      await call('POST', `/api/counters/${stream}`, { body: { by: 1 } });
      expect(await refused('POST', `/api/counters/${stream}`, asked)).toMatchObject({ status: 409 });
      await call('POST', `/api/counters/${stream}`, { body: { by: 1 } });
      expect(await call('POST', `/api/counters/${stream}`, asked)).toMatchObject({ body: { version: 3 } });
    });

    it('belongs to one person', async () => {
      const stream = randomUUID();
      const headers = key();
      await call('POST', `/api/counters/${stream}`, { body: { by: 1 }, headers });
      const other = await call('POST', `/api/counters/${stream}`, {
        body: { by: 1 },
        headers: { ...headers, 'x-person': randomUUID() },
      });
      expect(other.body).toEqual({ id: stream, version: 2 });
    });

    it('never keeps a secret: neither given nor answered', async () => {
      const headers = key();
      const before = minted;
      const first = await call('POST', '/api/secrets', { body: { name: 'a', password: 'one' }, headers });
      expect(first).toMatchObject({ status: 201, body: { secret: 's3cret' } });
      const again = await refused('POST', '/api/secrets', { body: { name: 'a', password: 'two' }, headers });
      expect(again).toMatchObject({ status: 409, code: 'SECRET_SHOWN_ONCE' });
      expect(minted).toBe(before + 1);
      const { rows } = await spec.owner.query('select reply from idempotency_keys where key = $1', [
        headers['idempotency-key'],
      ]);
      expect(JSON.stringify(rows)).not.toContain('s3cret');
    });

    it('that answers nothing answers nothing again', async () => {
      const headers = key();
      expect(await call('DELETE', '/api/bare', { headers })).toMatchObject({ status: 204 });
      const again = await call('DELETE', '/api/bare', { headers });
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([204, 'true']);
    });

    it.each(['short', 'with a space in between', 'x'.repeat(201)])('needs a proper key: %s', async (text) => {
      const headers = { 'idempotency-key': text };
      expect(await refused('DELETE', '/api/bare', { headers })).toMatchObject({
        status: 400,
        code: 'INVALID_IDEMPOTENCY_KEY',
      });
    });

    it('is forgotten after two days', async () => {
      const headers = key();
      await call('DELETE', '/api/bare', { headers });
      await spec.owner.query(
        `update idempotency_keys set created_at = now() - interval '49 hours' where key = $1`,
        [headers['idempotency-key']],
      );
      const relay = await spec.connect('camket_relay', 1);
      expect(await purgeIdempotencyKeys(relay.pool)).toBe(1);
      const again = await call('DELETE', '/api/bare', { headers });
      expect(again.headers.get('idempotency-replayed')).toBeNull();
    });
  });

  describe('the page', () => {
    const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

    it('is served at every one of its views, and asked for anew each time', async () => {
      for (const path of ['/', '/commitments/6c5']) {
        const response = await get(path, { accept: 'text/html' });
        expect(await response.text()).toContain('<title>Camket');
        expect(response.headers.get('cache-control')).toBe('no-cache');
      }
    });

    it('keeps its named files for ever, and sends them compressed', async () => {
      const response = await get('/assets/main-1a2b.js', { 'accept-encoding': 'gzip, br' });
      expect(await response.text()).toBe('console.log("Tân Kỳ")');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
        'content-type': 'text/javascript; charset=utf-8',
      });
      const etag = response.headers.get('etag') ?? '';
      expect(
        (await get('/assets/main-1a2b.js', { 'accept-encoding': 'br', 'if-none-match': etag })).status,
      ).toBe(304);
    });

    it.each([
      '/.vite/manifest.json',
      '/assets/gone-1.js',
      '/assets/..%2findex.html',
      '/..%2f..%2fetc/passwd',
    ])('shows nothing else: %s', async (path) => expect((await get(path)).status).toBe(404));

    it('may run no script but its own, and is framed by nobody', async () => {
      const { headers } = await get('/', { accept: 'text/html' });
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });

    it('leaves no answer of the API in a cache', async () => {
      expect((await call('GET', '/api/counters')).headers.get('cache-control')).toBe('no-store');
      expect((await call('GET', '/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
    });
  });
});
