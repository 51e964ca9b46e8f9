import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { problem } from '#libs/contracts/src/problem.js';
import { problemOf } from '../support/answers.js';
import { draftOne } from '../support/drafting.js';
import { digests, restless } from '../support/digest.js';
import { sendSlowly } from '../support/slow-request.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';

describe('what can’t be right', () => {
  const set = scene({ worker: false });
  let slow: Promise<{ status: number; afterMs: number }>;

  beforeAll(async () => {
    // It takes as long as the server's patience, so the others go on meanwhile.
    slow = sendSlowly(set.service.url, '/api/session', '{"username":');
    await draftOne(set.chair, set.small);
  });

  const raw = async (body: string | Buffer, path = '/api/commitments', method = 'POST') => {
    const response = await fetch(set.service.url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        cookie: set.chair.cookie ?? '',
        'x-csrf-token': set.chair.csrfToken ?? '',
      },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    const { status } = response;
    return { ...problem.parse(await response.json()), status };
  };
  const draft = () => ({
    unitId: set.small.commune,
    signatoryId: set.small.head.personId,
    terms: clearTerms(set.small.head.personId),
  });
  const text = (change: (valid: string) => string): string => change(JSON.stringify(draft()));

  it.each([
    ['malformed JSON', () => '{"unitId": ', 'MALFORMED_JSON'],
    ['bytes that are no text', () => Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'MALFORMED_JSON'],
    [
      'a key given twice',
      () => text((valid) => valid.replace('{', `{"unitId":"${randomUUID()}",`)),
      'DUPLICATE_KEY',
    ],
    [
      'a key that would change its prototype',
      () => text((valid) => valid.replace('{', '{"__proto__":{},')),
      'FORBIDDEN_KEY',
    ],
    ['20,000 levels of nesting', () => '['.repeat(20_000) + ']'.repeat(20_000), 'JSON_TOO_DEEP'],
    ['20,000 levels that don’t even end', () => '{"a":'.repeat(20_000), 'MALFORMED_JSON'],
    [
      'a NUL character',
      () => text((valid) => valid.replace('Giải ngân', 'Giải\\u0000ngân')),
      'UNSTORABLE_CHARACTER',
    ],
    [
      'half a surrogate pair',
      () => text((valid) => valid.replace('Giải ngân', '\\ud83d')),
      'UNSTORABLE_CHARACTER',
    ],
  ])('is refused with 400: %s', async (_, body, code) => {
    expect(await raw(body())).toMatchObject({ status: 400, code });
  });

  it.each([
    ['a wrong type', { unitId: 7 }, '/body/unitId', 'WRONG_TYPE'],
    ['an unknown field', { tenantId: randomUUID() }, '/body/tenantId', 'UNKNOWN_FIELD'],
    ['no id', { unitId: '1; drop table events' }, '/body/unitId', 'NOT_AN_ID'],
    ['a missing field', { terms: undefined }, '/body/terms', 'REQUIRED'],
  ])('is refused with 422, and the answer names the field: %s', async (_, change, pointer, code) => {
    const answer = await raw(JSON.stringify({ ...draft(), ...change }));
    expect(answer).toMatchObject({ status: 422, code: 'VALIDATION' });
    expect(answer.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('is refused with all that is wrong at once', async () => {
    const { errors } = await raw('{"unitId":7,"x":1,"terms":{"year":"2024"}}');
    expect(errors?.length).toBeGreaterThanOrEqual(5);
  });

  it('is refused without being read to its end: 10 MB', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024, 'x');
    // The server may close before all has been sent, and then there is no answer to read.
    const status = await raw(body).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await set.chair.ask('GET', '/api/session')).status).toBe(200);
  });

  it.each(['/api/commitments/%00', '/api/commitments?search=%00', '/api/commitments/%ff', '/api/%E0%A4%A'])(
    'is refused in an address as well: %s',
    async (path) => {
      expect((await set.chair.ask('GET', path)).status).toBe(400);
    },
  );

  it.each([
    ['nobody’s', () => randomUUID()],
    ['a foreign tenant’s', async () => (await set.service.foundSmallDistrict()).head.personId],
  ])('is not found, and nothing is changed by asking: %s id', async (_, made) => {
    const id = await made();
    const before = await digests(set.database.owner, restless);
    const version = 1;
    for (const [method, path, body] of [
      ['GET', `/api/commitments/${id}`],
      ['GET', `/api/commitments/${id}/events`],
      ['PUT', `/api/commitments/${id}/draft`, { version, ...draft() }],
      ['POST', `/api/commitments/${id}/issue`, { version, signBy: '2024-03-15' }],
      ['POST', '/api/commitments/signatures', { commitments: [{ id, version, termsHash: 'a'.repeat(64) }] }],
      ['GET', `/api/persons/${id}`],
      ['GET', `/api/processes/${id}`],
      ['POST', `/api/notices/${id}/read`],
      ['GET', `/api/board?unitId=${id}&year=2024`],
      ['DELETE', `/api/tokens/${id}`],
    ] as const) {
      const { status } = await set.chair.ask(method, path, body);
      expect({ method, path, status: status === 403 || status === 404 }).toEqual({
        method,
        path,
        status: true,
      });
    }
    expect(await digests(set.database.owner, restless)).toEqual(before);
  });

  it('is refused to a session that has expired', async () => {
    const visitor = await set.service.signIn(set.small.head);
    await set.database.owner.query(
      'update sessions set expires_at = clock_timestamp() where person_id = $1',
      [set.small.head.personId],
    );
    expect(problemOf(await visitor.ask('GET', '/api/my-work'), 401).code).toBe('UNAUTHENTICATED');
  });

  it('is waited for no longer than the server has patience: a body that comes byte by byte', async () => {
    const { status, afterMs } = await slow;
    expect(status).toBe(408);
    expect(afterMs).toBeLessThan(30_000);
  });
});
