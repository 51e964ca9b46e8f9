import { beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { listCalendarFeeds, openCalendarFeed } from '#libs/contracts/src/http/duty-calendar.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { scene } from '../support/scene.js';
import { foundSmallProvince, type SmallProvince } from '../support/small-province.js';
import { Visitor } from '../support/visitor.js';

describe('a private calendar address', () => {
  const set = scene({ worker: false });
  let issued: string;
  let province: SmallProvince;

  beforeAll(async () => {
    issued = await issueOne(set.chair, set.small, '2024-03-15');
    province = await set.service.found(foundSmallProvince);
  });

  const open = async (visitor: Visitor, unitId: string | null = null): Promise<string> =>
    answerOf(openCalendarFeed, await visitor.ask('POST', '/api/calendar-feeds', { unitId })).secret;
  const read = (secret: string): Promise<Response> =>
    fetch(`${set.service.url}/api/calendar-feeds/read/${secret}.ics`);
  const summaries = async (secret: string): Promise<string[]> => {
    const response = await read(secret);
    expect(response.status).toBe(200);
    const calendar = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
  };

  it('shows a person’s open duties to a program that has no session, and to no cache that is shared', async () => {
    const secret = await open(set.head);
    expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(16);
    const response = await read(secret);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toMatch(/^private/);
    expect(response.headers.get('set-cookie')).toBeNull();
    const text = await response.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20240315');
    // Of people nothing but what their duties are called.
    for (const { name, username } of [set.small.head, set.small.chair]) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(username);
    }
    expect(await summaries(secret)).toEqual([expect.stringMatching(/^Hạn: /)]);
  });

  it('is kept as a hash alone', async () => {
    const secret = await open(set.head);
    const { rows } = await set.database.owner.query<{ row: string }>(
      'select to_jsonb(f)::text as row from calendar_feeds f union all select to_jsonb(k)::text from idempotency_keys k',
    );
    for (const { row } of rows) expect(row).not.toContain(secret);
    const { items } = answerOf(listCalendarFeeds, await set.head.ask('GET', '/api/calendar-feeds'));
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  it('ends when it is renewed or closed; nobody else can close it', async () => {
    const first = await open(set.head);
    const second = await open(set.head);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    const { items } = answerOf(listCalendarFeeds, await set.head.ask('GET', '/api/calendar-feeds'));
    expect(items).toHaveLength(1);
    const address = `/api/calendar-feeds/${items[0]?.id}`;
    expect((await set.chair.ask('DELETE', address)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    expect((await set.head.ask('DELETE', address)).status).toBe(204);
    expect((await read(second)).status).toBe(404);
    expect((await set.head.ask('DELETE', address)).status).toBe(404);
  });

  it('is given out once for a request that is sent twice', async () => {
    const key = { 'idempotency-key': 'b0e7c3de-0f5a-4a57-9d5c-9df0ac0d2f10' };
    const send = () => set.head.ask('POST', '/api/calendar-feeds', { unitId: null }, key);
    const [first, second] = [await send(), await send()];
    expect(first.status).toBe(201);
    expect(JSON.stringify(second.body)).not.toContain(answerOf(openCalendarFeed, first).secret);
  });

  it('of a unit shows what is due there, to those alone who hold a function over it', async () => {
    const { commune, district } = set.small;
    expect(await summaries(await open(set.chair, district))).toHaveLength(1);
    expect(await summaries(await open(set.head, commune))).toHaveLength(1);
    expect((await set.head.ask('POST', '/api/calendar-feeds', { unitId: district })).status).toBe(404);
    const foreign = await set.service.signIn(province.here.chair);
    expect((await foreign.ask('POST', '/api/calendar-feeds', { unitId: commune })).status).toBe(404);
    expect(await summaries(await open(foreign, province.here.district))).toEqual([]);
  });

  it('can’t be had by a token, and no signed-in stranger’s request makes one', async () => {
    const body = { name: 'Cổng', scopes: ['commitments:read', 'commitments:write'], days: 1 };
    const { secret } = answerOf(createToken, await set.head.ask('POST', '/api/tokens', body));
    const program = new Visitor(set.service.url);
    const headers = { authorization: `Bearer ${secret}` };
    for (const [method, asked] of [
      ['GET', undefined],
      ['POST', { unitId: null }],
    ] as const)
      expect((await program.ask(method, '/api/calendar-feeds', asked, headers)).status).toBe(403);
    const foreignPage = { origin: 'https://elsewhere.example' };
    expect((await set.head.ask('POST', '/api/calendar-feeds', { unitId: null }, foreignPage)).status).toBe(
      403,
    );
  });

  it('shows nothing more once its owner is locked or holds nothing', async () => {
    const { owner } = set.database;
    const [own, ofUnit] = [await open(set.head), await open(set.head, set.small.commune)];
    const person = set.small.head.personId;
    await owner.query('update persons set locked = true where id = $1', [person]);
    expect([(await read(own)).status, (await read(ofUnit)).status]).toEqual([404, 404]);
    await owner.query('update persons set locked = false where id = $1', [person]);
    expect([(await read(own)).status, (await read(ofUnit)).status]).toEqual([200, 200]);
    await owner.query(`update person_functions set valid_to = '2024-02-29' where person_id = $1`, [person]);
    expect([(await read(own)).status, (await read(ofUnit)).status]).toEqual([404, 404]);
    await owner.query('update person_functions set valid_to = null where person_id = $1', [person]);
  });

  it('drops a duty when it is done', async () => {
    const secret = await open(set.head);
    expect(await summaries(secret)).toHaveLength(1);
    await set.database.owner.query(
      `update duties set state = 'DONE', closed_at = business_now() where source_id = $1`,
      [issued],
    );
    expect(await summaries(secret)).toEqual([]);
  });

  it('can’t be tried out: after so many misses nothing is looked up', async () => {
    const secret = await open(set.head);
    const statuses = new Set<number>();
    for (let tries = 0; tries < 70; tries++) statuses.add((await read(`khong-co-${tries}`)).status);
    expect(statuses).toEqual(new Set([404, 429]));
    const refused = await read(secret);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
