import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { peopleServer, type PeopleServer } from '../../../../test/support/people-server.js';
import { PASSWORD, type Official, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { Visitor, type Answer } from '../../../../test/support/visitor.js';
import { hashOfSecret } from './secrets.js';

describe('a session', () => {
  let spec: TestDatabase;
  let server: PeopleServer;
  let small: SmallDistrict;
  let visitor: Visitor;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    server = await peopleServer(spec);
    small = await server.found();
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query('delete from sign_in_attempts');
    visitor = await signedIn(small.chair);
  });

  const signedIn = async ({ username }: Official): Promise<Visitor> => {
    const somebody = new Visitor(server.url);
    expect(await somebody.signIn(username, PASSWORD)).toMatchObject({ status: 200 });
    return somebody;
  };
  const whoami = (who = visitor): Promise<Answer> => who.ask('GET', '/api/session');
  const versionOf = async ({ personId }: Official): Promise<number> =>
    (await spec.owner.query<{ version: number }>('select version from persons where id = $1', [personId]))
      .rows[0]?.version ?? 0;

  it('tells who one is and what one may', async () => {
    const { body } = await whoami();
    expect(body).toEqual({
      person: { id: small.chair.personId, name: small.chair.name, post: 'Chủ tịch UBND huyện' },
      tenant: { id: small.tenantId, name: 'Huyện Nhỏ' },
      functions: [{ function: 'ASSIGNER', unit: { id: small.district, name: 'Huyện Nhỏ' } }],
      csrfToken: visitor.csrfToken,
      language: 'vi',
      initialPassword: false,
      signingGrantUntil: null,
      takesSignedPdfs: false,
    });
  });

  it('comes in a cookie that scripts and foreign pages can’t use, under a token nobody stores', async () => {
    const answer = await new Visitor(server.url).signIn(small.head.username, PASSWORD);
    expect(answer.headers.get('set-cookie')).toMatch(/; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/);
    const token = visitor.cookie?.split('=')[1] ?? '';
    const { rows } = await spec.owner.query('select * from sessions where token_hash = $1', [
      hashOfSecret(token),
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is a new one at each sign-in, whatever token came along', async () => {
    const planted = 'A'.repeat(43);
    visitor.cookie = `camket=${planted}`;
    await visitor.signIn(small.chair.username, PASSWORD);
    expect(visitor.cookie).not.toContain(planted);
    const before = new Visitor(server.url);
    before.cookie = visitor.cookie;
    await visitor.signIn(small.chair.username, PASSWORD);
    expect(await whoami(before)).toMatchObject({ status: 401 });
    expect(await whoami()).toMatchObject({ status: 200 });
  });

  it.each([
    ['after twelve hours unused', "last_seen_at = clock_timestamp() - interval '12 hours 1 second'"],
    ['after seven days', "expires_at = clock_timestamp() - interval '1 second'"],
  ])('ends %s', async (_, change) => {
    await spec.owner.query(`update sessions set ${change}`);
    expect(await whoami()).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it('lives on while it is used', async () => {
    await spec.owner.query("update sessions set last_seen_at = clock_timestamp() - interval '11 hours'");
    expect(await whoami()).toMatchObject({ status: 200 });
    const { rows } = await spec.owner.query<{ fresh: boolean }>(
      "select last_seen_at > clock_timestamp() - interval '1 minute' as fresh from sessions order by last_seen_at desc limit 1",
    );
    expect(rows).toEqual([{ fresh: true }]);
  });

  it('ends by signing out, here or everywhere', async () => {
    const elsewhere = await signedIn(small.chair);
    const third = await signedIn(small.chair);
    const { cookie } = third;
    expect(await third.ask('DELETE', '/api/session')).toMatchObject({ status: 204 });
    expect(third.cookie).toBeUndefined();
    third.cookie = cookie;
    expect(await whoami(third)).toMatchObject({ status: 401 });
    expect(await visitor.ask('DELETE', '/api/sessions')).toMatchObject({ status: 204 });
    expect(await whoami(elsewhere)).toMatchObject({ status: 401 });
  });

  it('ends in another process at once', async () => {
    const other = await peopleServer(spec);
    const there = new Visitor(other.url);
    Object.assign(there, { cookie: visitor.cookie, csrfToken: visitor.csrfToken });
    expect(await whoami(there)).toMatchObject({ status: 200 });
    await visitor.ask('DELETE', '/api/sessions');
    expect(await whoami(there)).toMatchObject({ status: 401 });
    await other.close();
  });

  it('ends by a lock, and does not come back with the unlocking', async () => {
    const administrator = await signedIn(small.administrator);
    const head = await signedIn(small.head);
    const path = `/api/persons/${small.head.personId}/account/lock`;
    const lock = async (locked: boolean): Promise<Answer> =>
      administrator.ask('POST', path, { version: await versionOf(small.head), locked });
    expect(await lock(true)).toMatchObject({ status: 200 });
    expect(await whoami(head)).toMatchObject({ status: 401 });
    expect(await new Visitor(server.url).signIn(small.head.username, PASSWORD)).toMatchObject({
      body: { code: 'WRONG_CREDENTIALS' },
    });
    expect(await lock(false)).toMatchObject({ status: 200 });
    expect(await whoami(head)).toMatchObject({ status: 401 });
    await signedIn(small.head);
  });

  it('loses a function with the next request', async () => {
    const administrator = await signedIn(small.administrator);
    const head = await signedIn(small.head);
    const { body } = await administrator.ask('GET', `/api/persons/${small.head.personId}`);
    const functions = (body as { functions: { id: string; function: string }[] }).functions;
    const held = functions.find((each) => each.function === 'HEAD_OF_UNIT')?.id;
    const version = await versionOf(small.head);
    const path = `/api/persons/${small.head.personId}/functions/${held}/end`;
    expect(await administrator.ask('POST', path, { version })).toMatchObject({ status: 200 });
    expect((await whoami(head)).body).toMatchObject({ functions: [{ function: 'SIGNATORY' }] });
  });

  it('survives the change of its own password, all others end', async () => {
    const elsewhere = await signedIn(small.chair);
    const next = 'nên hòn núi cao';
    const change = (current: string, wanted: string): Promise<Answer> =>
      visitor.ask('PUT', '/api/session/password', { current, next: wanted });
    expect(await change('sai mật khẩu', next)).toMatchObject({ body: { code: 'WRONG_PASSWORD' } });
    expect(await change(PASSWORD, next)).toMatchObject({ status: 204 });
    expect(await whoami()).toMatchObject({ status: 200 });
    expect(await whoami(elsewhere)).toMatchObject({ status: 401 });
    expect(await change(next, PASSWORD)).toMatchObject({ status: 204 });
  });

  it('is not carried over a password that the administrator sets meanwhile', async () => {
    const administrator = await signedIn(small.administrator);
    const { personId, username } = small.chair;
    const next = 'người khác đặt lại';
    const account = { version: await versionOf(small.chair), username, password: next };
    const [reset, change] = await Promise.all([
      administrator.ask('POST', `/api/persons/${personId}/account`, account),
      visitor.ask('PUT', '/api/session/password', { current: PASSWORD, next: PASSWORD }),
    ]);
    // Whichever came first, the other one was told.
    expect([
      [200, 403],
      [409, 204],
    ]).toContainEqual([reset.status, change.status]);
    expect((await whoami()).status).toBe(reset.status === 200 ? 401 : 200);
    const back = { version: await versionOf(small.chair), username, password: PASSWORD };
    await administrator.ask('POST', `/api/persons/${personId}/account`, back);
  });

  it('may sign for some minutes after the password was re-entered', async () => {
    visitor = await signedIn(small.head);
    const grant = (password: string): Promise<Answer> =>
      visitor.ask('POST', '/api/session/signing-grant', { password });
    expect(await grant('sai')).toMatchObject({ body: { code: 'WRONG_PASSWORD' } });
    const { status, body } = await grant(PASSWORD);
    expect(status).toBe(200);
    expect((await whoami()).body).toMatchObject({ signingGrantUntil: (body as { until: string }).until });
    await spec.owner.query(
      "update sessions set signing_grant_until = clock_timestamp() - interval '1 second'",
    );
    expect((await whoami()).body).toMatchObject({ signingGrantUntil: null });
  });

  it('keeps the language one chose', async () => {
    expect(await visitor.ask('PUT', '/api/session/language', { language: 'en' })).toMatchObject({
      status: 204,
    });
    expect((await whoami()).body).toMatchObject({ language: 'en' });
  });

  it('makes the password’s hash anew where it was cheaper than today’s', async () => {
    const cheap = await (await import('@node-rs/argon2')).hash(PASSWORD, { memoryCost: 1024, timeCost: 1 });
    const { personId } = small.head;
    await spec.owner.query('update accounts set password_hash = $2 where person_id = $1', [personId, cheap]);
    await signedIn(small.head);
    const { rows } = await spec.owner.query<{ password_hash: string }>(
      'select password_hash from accounts where person_id = $1',
      [personId],
    );
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signedIn(small.head);
  });

  it('has under HTTPS a cookie that no other host can plant', async () => {
    const secure = await peopleServer(spec, { environment: { PUBLIC_URL: 'https://camket.example.vn' } });
    const somebody = new Visitor(secure.url);
    const body = { username: small.chair.username, password: PASSWORD };
    const answer = await somebody.ask('POST', '/api/session', body, { origin: 'https://camket.example.vn' });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-camket=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    await secure.close();
  });
});
