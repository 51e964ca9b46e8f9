import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';
import { peopleServer, type PeopleServer } from '../../../../test/support/people-server.js';
import { PASSWORD, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { Visitor, type Answer } from '../../../../test/support/visitor.js';

interface Changed {
  readonly id: string;
  readonly version: number;
}
interface Page {
  readonly items: { readonly id: string; readonly name: string }[];
  readonly next: string | null;
}

describe('people and units over HTTP', () => {
  let spec: TestDatabase;
  let server: PeopleServer;
  let small: SmallDistrict;
  let theirs: SmallDistrict;
  let administrator: Visitor;
  let head: Visitor;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    server = await peopleServer(spec);
    [small, theirs] = [await server.found(), await server.found()];
    [administrator, head] = [new Visitor(server.url), new Visitor(server.url)];
    await administrator.signIn(small.administrator.username, PASSWORD);
    await head.signIn(small.head.username, PASSWORD);
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
  });

  const done = async (method: string, path: string, body: object): Promise<Changed> => {
    const answer = await administrator.ask(method, path, body);
    // Shows the problem itself where it was refused.
    expect(answer.status < 300 ? {} : answer.body).toEqual({});
    return answer.body as Changed;
  };
  const establish = (name: string): Promise<Changed> =>
    done('POST', '/api/units', { name, level: 'COMMUNE', parentId: small.district, validFrom: '2024-02-01' });
  const register = (name: string, unitId: string): Promise<Changed> =>
    done('POST', '/api/persons', { name, email: null, unitId });
  const close = (): Promise<void> =>
    rebuildClosure({ query: (text, values) => spec.owner.query(text, values) }, small.tenantId);
  const units = async (who: Visitor, query = ''): Promise<unknown> =>
    (await who.ask('GET', `/api/units${query}`)).body;

  it('lists the tree with the head of each unit, parents first', async () => {
    expect(await units(administrator)).toMatchObject({
      on: '2024-03-01',
      units: [
        { id: small.district, levelName: 'Huyện', parentId: null, head: { id: small.chair.personId } },
        { id: small.commune, level: 'COMMUNE', parentId: small.district, head: { post: 'Chủ tịch UBND xã' } },
      ],
    });
  });

  it('shows a unit as soon as it is established, to those above it only', async () => {
    const { id } = await establish('Xã Kề Bên');
    expect(await units(administrator)).toMatchObject({
      units: expect.arrayContaining([expect.objectContaining({ id })]),
    });
    expect((await units(head)) as { units: { id: string }[] }).toMatchObject({
      units: [{ id: small.district }, { id: small.commune }],
    });
  });

  it('keeps the past of a renamed and abolished unit', async () => {
    const { id, version } = await establish('Lam Sơn');
    const renamed = await done('POST', `/api/units/${id}/names`, {
      version,
      name: 'Bạch Ngọc',
      from: '2024-02-10',
    });
    const abolition = { version: renamed.version, on: '2024-02-20', successorIds: [small.commune] };
    await done('POST', `/api/units/${id}/abolition`, abolition);
    const nameOn = async (on: string): Promise<unknown> =>
      ((await units(administrator, `?on=${on}`)) as { units: { id: string; name: string }[] }).units.find(
        (unit) => unit.id === id,
      )?.name;
    expect(await Promise.all(['2024-02-09', '2024-02-10', '2024-02-20', '2024-02-21'].map(nameOn))).toEqual([
      'Lam Sơn',
      'Bạch Ngọc',
      'Bạch Ngọc',
      undefined,
    ]);
  });

  it('tells the levels and when they end', async () => {
    const { body } = await administrator.ask('GET', '/api/levels');
    expect(body).toMatchObject({
      levels: [{ code: 'DISTRICT', validTo: '2025-06-30' }, { code: 'COMMUNE' }],
    });
    const { version } = body as { version: number };
    const ward = { version, code: 'WARD', name: 'Phường', rank: 3, validFrom: '2025-07-01', validTo: null };
    await done('POST', '/api/levels', ward);
    expect(await administrator.ask('POST', '/api/levels', { ...ward, code: 'TOWN' })).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT' },
    });
  });

  it('leads a person from registration to the first sign-in and out again', async () => {
    const { id, version } = await register('Đặng Thị Ánh', small.commune);
    const position = { unitId: small.commune, title: 'Công chức', head: false, from: '2024-02-01' };
    const taken = await done('POST', `/api/persons/${id}/positions`, { ...position, version });
    const staff = { function: 'STAFF', unitId: small.commune, from: '2024-02-01', to: null };
    const granted = await done('POST', `/api/persons/${id}/functions`, { ...staff, version: taken.version });
    const username = `anh.${id.slice(0, 8)}`;
    await done('POST', `/api/persons/${id}/account`, {
      version: granted.version,
      username,
      password: PASSWORD,
    });
    expect(await new Visitor(server.url).signIn(username, PASSWORD)).toMatchObject({
      status: 200,
      body: { person: { id, post: 'Công chức' }, functions: [{ function: 'STAFF' }] },
    });
    const { body } = await administrator.ask('GET', `/api/persons/${id}`);
    expect(body).toMatchObject({ username, locked: false, positions: [{ title: 'Công chức', to: null }] });
    const held = body as { version: number; positions: { id: string }[] };
    const end = `/api/persons/${id}/positions/${held.positions[0]?.id}/end`;
    await done('POST', end, { version: held.version, on: '2024-02-29' });
    expect((await administrator.ask('GET', `/api/persons/${id}`)).body).toMatchObject({
      positions: [{ to: '2024-02-29' }],
    });
  });

  it('pages through people in Vietnamese order and finds them without diacritics', async () => {
    const { id } = await establish('Xã Đông');
    await close();
    const names = ['Đỗ Văn A', 'Dương Văn B', 'Âu Văn C', 'An Văn D', 'Ôn Văn E', 'Ong Văn G'];
    for (const name of names) await register(name, id);
    const found: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const path = `/api/persons?unitId=${id}&limit=4${next && `&cursor=${next}`}`;
      const page = (await administrator.ask('GET', path)).body as Page;
      found.push(...page.items.map(({ name }) => name));
      next = page.next;
    }
    expect(found).toEqual(['An Văn D', 'Âu Văn C', 'Dương Văn B', 'Đỗ Văn A', 'Ong Văn G', 'Ôn Văn E']);
    const search = async (text: string): Promise<string[]> => {
      const path = `/api/persons?unitId=${id}&search=${encodeURIComponent(text)}`;
      return ((await administrator.ask('GET', path)).body as Page).items.map(({ name }) => name);
    };
    expect(await search('DO van')).toEqual(['Đỗ Văn A']);
    expect(await search('%')).toEqual([]);
  });

  it('shows to the head of a commune the people of the commune, and not their neighbours', async () => {
    const { items } = (await head.ask('GET', '/api/persons')).body as Page;
    expect(items.map(({ id }) => id)).toContain(small.head.personId);
    expect(items.map(({ id }) => id)).not.toContain(small.chair.personId);
    expect(await head.ask('GET', `/api/persons/${small.chair.personId}`)).toMatchObject({ status: 404 });
  });

  it('tells nothing of a neighbour by where his name stands among the others', async () => {
    await register('Ỷ Văn Z', small.commune);
    const after = `/api/persons?cursor=${small.chair.personId}`;
    expect((await head.ask('GET', after)).body).toEqual({ items: [], next: null });
  });

  describe('an id that is unknown or another tenant’s', () => {
    const missing = (answer: Answer): void =>
      expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });

    it.each(['unknown', 'another tenant’s'])('%s: is not found', async (kind) => {
      const person = kind === 'unknown' ? randomUUID() : theirs.head.personId;
      const unit = kind === 'unknown' ? randomUUID() : theirs.commune;
      missing(await administrator.ask('GET', `/api/persons/${person}`));
      const body = { version: 1, name: 'x', from: '2024-02-01' };
      missing(await administrator.ask('POST', `/api/units/${unit}/names`, body));
      missing(
        await administrator.ask('POST', `/api/units/${unit}/abolition`, {
          version: 1,
          on: '2024-02-01',
          successorIds: [],
        }),
      );
      missing(
        await administrator.ask('POST', `/api/persons/${person}/account/lock`, { version: 1, locked: true }),
      );
      const account = { version: 1, username: 'ai.do.moi', password: PASSWORD };
      missing(await administrator.ask('POST', `/api/persons/${person}/account`, account));
      const held = `/api/persons/${small.head.personId}/functions/${person}/end`;
      expect((await administrator.ask('POST', held, { version: 1 })).status).toBeGreaterThanOrEqual(400);
      const below = { name: 'x', level: 'COMMUNE', parentId: unit, validFrom: '2024-02-01' };
      expect(await administrator.ask('POST', '/api/units', below)).toMatchObject({ status: 403 });
    });
  });
});
