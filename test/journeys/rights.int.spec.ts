import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf } from '../support/answers.js';
import { callsOf, type Call } from '../support/calls.js';
import { digests, restless } from '../support/digest.js';
import type { ExpectedRights } from '../support/expected-right.js';
import { expectedRights } from '../support/expected-rights.js';
import { fillEveryTable } from '../support/full-tables.js';
import { scene } from '../support/scene.js';
import { foundSmallProvince, type SmallProvince } from '../support/small-province.js';
import { issue } from '../support/test-pki.js';
import { Visitor, type Answer } from '../support/visitor.js';

const folder = mkdtempSync(join(tmpdir(), 'rights-'));
const rootsFile = join(folder, 'roots.pem');

const personas = [
  'other',
  'foreign',
  'auditor',
  'staff',
] as const satisfies readonly (keyof ExpectedRights)[];
const closed = endpoints.filter(({ open }) => !open);

describe('who may do what', () => {
  // A demonstration that trusts some authority has all endpoints that there are.
  const set = scene({ environment: { DEMO: 'true', SIGNING_ROOTS: rootsFile } });
  afterAll(() => rmSync(folder, { recursive: true }));
  let province: SmallProvince;
  let calls: Readonly<Record<string, Call>>;
  let who: Readonly<Record<keyof ExpectedRights, Visitor>>;

  beforeAll(async () => {
    const { service, small } = set;
    writeFileSync(rootsFile, (await issue({ subject: 'CN=Chứng thực thử nghiệm', ca: true })).chainPem);
    province = await service.found(foundSmallProvince);
    calls = callsOf(province, await fillEveryTable(service, province.here));
    await set.database.freeze('2024-03-12T01:00:00Z');
    who = {
      other: await service.signInToSign(province.there.chair),
      foreign: await service.signInToSign(small.administrator),
      auditor: await service.signInToSign(province.auditor),
      staff: await service.signInToSign(province.staff),
    };
  });

  const ask = (visitor: Visitor, { name, method }: EndpointDefinition, headers = {}): Promise<Answer> => {
    const call = calls[name];
    if (!call) throw new Error(`no call of ${name}: add one to test/support/calls.ts`);
    return visitor.ask(method, call.path, call.body, headers);
  };
  /** Asks all of them one by one; the answers, and whether anything in the database changed. */
  const statuses = async (
    asked: readonly EndpointDefinition[],
    visitor: Visitor,
    headers = {},
  ): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const endpoint of asked) found[endpoint.name] = (await ask(visitor, endpoint, headers)).status;
    return found;
  };
  const all = (status: number) => Object.fromEntries(closed.map(({ name }) => [name, status]));
  const unchanged = async (work: () => Promise<void>): Promise<void> => {
    const before = await digests(set.database.owner, restless);
    await work();
    expect(await digests(set.database.owner, restless)).toEqual(before);
  };

  it('is settled for every endpoint', () => {
    expect(Object.keys(expectedRights).toSorted()).toEqual(closed.map(({ name }) => name).toSorted());
    expect(Object.keys(calls).toSorted()).toEqual(endpoints.map(({ name }) => name).toSorted());
  });

  it('lets nobody in who has not signed in, and nobody whose session is over', async () => {
    await unchanged(async () => {
      expect(await statuses(closed, new Visitor(set.service.url))).toEqual(all(401));
      const expired = await set.service.signIn(province.here.chair);
      await set.database.owner.query(
        'update sessions set expires_at = clock_timestamp() where person_id = $1',
        [province.here.chair.personId],
      );
      expect(await statuses(closed, expired)).toEqual(all(401));
    });
  });

  it('lets no token in without the scope', async () => {
    const body = { name: 'Cổng', scopes: ['operations:read'], days: 1 };
    const { secret } = answerOf(createToken, await who.staff.ask('POST', '/api/tokens', body));
    const outside = closed.filter(({ method, tag }) => tag !== 'operations' || method !== 'GET');
    await unchanged(async () => {
      const found = await statuses(outside, new Visitor(set.service.url), {
        authorization: `Bearer ${secret}`,
      });
      expect(new Set(Object.values(found))).toEqual(new Set([403]));
    });
  });

  it.each(personas)('refuses what is none of the business of: %s', async (persona) => {
    const refused = closed.filter(({ name }) => (expectedRights[name]?.[persona] ?? 0) >= 400);
    const expected = Object.fromEntries(refused.map(({ name }) => [name, expectedRights[name]?.[persona]]));
    await unchanged(async () => expect(await statuses(refused, who[persona])).toEqual(expected));
  });

  it('shows a stranger nothing of what lies elsewhere, in whatever he may ask', async () => {
    const { here, province: root } = province;
    const hidden = [here.commune, here.head.personId, here.chair.personId, here.district];
    for (const persona of ['other', 'foreign'] as const) {
      const lists = closed.filter(
        ({ name, method }) => method === 'GET' && expectedRights[name]?.[persona] === 200,
      );
      for (const endpoint of lists) {
        const text = JSON.stringify((await ask(who[persona], endpoint)).body);
        const seen = [...hidden, ...(persona === 'foreign' ? [root] : [])].filter((id) => text.includes(id));
        expect({ endpoint: endpoint.name, seen }).toEqual({ endpoint: endpoint.name, seen: [] });
      }
    }
  });

  it.each(personas)('allows what belongs to everybody: %s', async (persona) => {
    const allowed = closed.filter(({ name }) => (expectedRights[name]?.[persona] ?? 400) < 400);
    const last = ({ name }: EndpointDefinition): number =>
      name === 'signOutEverywhere' ? 2 : name === 'signOut' ? 1 : 0;
    for (const endpoint of allowed.toSorted((one, other) => last(one) - last(other))) {
      const { status } = await ask(who[persona], endpoint);
      expect({ [endpoint.name]: status }).toEqual({
        [endpoint.name]: expectedRights[endpoint.name]?.[persona],
      });
      if (last(endpoint) === 0) continue;
      const again = { ...province, foreign: set.small.administrator, other: province.there.chair }[persona];
      who = { ...who, [persona]: await set.service.signIn(again) };
    }
  });
});
