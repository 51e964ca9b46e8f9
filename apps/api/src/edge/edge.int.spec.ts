import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EdgeServer } from '../../../../test/support/edge-server.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('the HTTP edge', () => {
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

  describe('input', () => {
    it('is answered when it fits, with defaults filled in', async () => {
      expect(await server.call('GET', '/api/counters')).toMatchObject({ status: 200, body: { limit: 5 } });
    });

    it('is refused with everything that is wrong, field by field', async () => {
      const { errors, ...told } = await server.refused('POST', '/api/counters/nobody?x=1', {
        body: { by: 0, note: 'too long', 'a/b': 1 },
      });
      expect(told).toMatchObject({ status: 422, code: 'VALIDATION', instance: '/api/counters/nobody' });
      expect(errors?.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
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
      const { errors } = await server.refused(method, path, { body });
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
      expect(await server.refused('POST', `/api/counters/${randomUUID()}`, { body })).toMatchObject({
        status,
        code,
      });
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense'])(
      'of another type is refused: %s',
      async (type) => {
        const headers = { 'content-type': type };
        expect(
          await server.refused('POST', `/api/counters/${randomUUID()}`, { body: 'a=1', headers }),
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
      expect(await server.refused('GET', path)).toMatchObject({ status: 400, code });
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
      const told = await server.refused('GET', `/api/failures/${kind}`);
      expect(told).toMatchObject({ status, code, detail: expect.stringMatching(detail) });
      expect(JSON.stringify(told)).not.toContain('secret from');
    });

    it('is told in the reader’s language, Vietnamese unless he says', async () => {
      const english = await server.refused('GET', '/api/failures/rule');
      const vietnamese = await server.refused('GET', '/api/failures/rule', {
        headers: { 'accept-language': '' },
      });
      expect([english.title, vietnamese.title]).toEqual(['The day to sign by has passed', 'Hạn ký đã qua']);
    });

    it('tells when to come back', async () => {
      const { headers } = await server.call('GET', '/api/failures/away');
      expect(headers.get('retry-after')).toBe('2');
    });

    it('is what an address gets that nobody serves', async () => {
      expect(await server.refused('GET', '/api/nowhere')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect(await server.refused('POST', '/api/nowhere', { body: {} })).toMatchObject({ status: 404 });
    });
  });

  describe('a journey', () => {
    it('takes the caller’s correlation id along, and gives one to who has none', async () => {
      const correlationId = randomUUID();
      const given = await server.call('GET', '/api/counters', {
        headers: { 'x-correlation-id': correlationId },
      });
      expect(given.body).toMatchObject({ correlationId });
      expect(given.headers.get('x-correlation-id')).toBe(correlationId);
      const { headers } = await server.call('GET', '/api/counters', {
        headers: { 'x-correlation-id': "'; drop" },
      });
      expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    });
  });
});
