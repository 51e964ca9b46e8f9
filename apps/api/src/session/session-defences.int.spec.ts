import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { peopleServer, type PeopleServer } from '../../../../test/support/people-server.js';
import { PASSWORD, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { Visitor, type Answer } from '../../../../test/support/visitor.js';

describe('whoever has no right to a session', () => {
  let spec: TestDatabase;
  let server: PeopleServer;
  let small: SmallDistrict;
  let visitor: Visitor;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    server = await peopleServer(spec, { limits: { perAccount: 3, perAddress: 5, seconds: 900 } });
    small = await server.found();
  });
  afterAll(async () => {
    await server.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query('delete from sign_in_attempts');
    visitor = new Visitor(server.url);
    await visitor.signIn(small.administrator.username, PASSWORD);
  });

  const guess = (username: string, password = 'đoán mò'): Promise<Answer> =>
    new Visitor(server.url).signIn(username, password);

  describe('and guesses passwords', () => {
    it('hears the same of a wrong password and an unknown name', async () => {
      const [known, unknown] = [await guess(small.chair.username), await guess('khong.ai')];
      expect([known.status, known.body]).toMatchObject([
        unknown.status,
        { code: 'WRONG_CREDENTIALS', detail: (unknown.body as { detail: string }).detail },
      ]);
    });

    it('waits after some tries on one account, even with the right one at last', async () => {
      for (let tries = 1; tries <= 3; tries++) await guess(small.chair.username);
      const { status, headers, body } = await guess(small.chair.username, PASSWORD);
      expect({ status, body }).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
    });

    it('waits after some tries on many accounts from one address', async () => {
      for (let tries = 1; tries <= 5; tries++) await guess(`ai.do.${tries}`);
      expect(await guess(small.chair.username, PASSWORD)).toMatchObject({ status: 429 });
    });

    it('gains nothing by making up addresses before that of the proxy', async () => {
      const limits = { perAccount: 3, perAddress: 5, seconds: 900 };
      const behindProxy = await peopleServer(spec, { limits, environment: { TRUST_PROXY: 'true' } });
      const statuses: number[] = [];
      for (let tries = 1; tries <= 6; tries++) {
        const body = { username: `ai.do.${tries}`, password: 'đoán mò' };
        const headers = { 'x-forwarded-for': `198.51.100.${tries}, 203.0.113.7` };
        statuses.push((await new Visitor(behindProxy.url).ask('POST', '/api/session', body, headers)).status);
      }
      await behindProxy.close();
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    });

    it('can’t keep an account busy with new passwords, so that nobody gets to lock it', async () => {
      const body = { current: PASSWORD, next: PASSWORD };
      const change = async (): Promise<number> =>
        (await visitor.ask('PUT', '/api/session/password', body)).status;
      expect([await change(), await change(), await change(), await change()]).toEqual([204, 204, 204, 429]);
    });

    it('uses up nobody’s tries once the address has made its own', async () => {
      for (let tries = 1; tries <= 5; tries++) await guess(`ai.do.${tries}`);
      for (let tries = 1; tries <= 4; tries++)
        expect(await guess(small.chair.username)).toMatchObject({ status: 429 });
      await spec.owner.query("delete from sign_in_attempts where key like 'address%'");
      expect(await guess(small.chair.username, PASSWORD)).toMatchObject({ status: 200 });
    });

    const reenter = (): Promise<Answer> =>
      visitor.ask('POST', '/api/session/signing-grant', { password: PASSWORD });

    it('keeps nobody who has signed in from signing or changing the password, by what he knows of him', async () => {
      const { personId } = small.administrator;
      for (const known of [personId, `change ${personId}`])
        for (let tries = 1; tries <= 4; tries++) {
          await guess(known);
          await spec.owner.query("delete from sign_in_attempts where key like 'address%'");
        }
      expect(await reenter()).toMatchObject({ status: 200 });
      const body = { current: PASSWORD, next: PASSWORD };
      expect(await visitor.ask('PUT', '/api/session/password', body)).toMatchObject({ status: 204 });
    });

    it('keeps no colleague behind the same address from signing', async () => {
      for (let tries = 1; tries <= 6; tries++) await guess(`ai.do.${tries}`);
      expect(await guess('ai.do.7')).toMatchObject({ status: 429 });
      expect(await reenter()).toMatchObject({ status: 200 });
    });

    it('waits inside a session as well, after some tries with the wrong one', async () => {
      const wrong = (): Promise<Answer> =>
        visitor.ask('POST', '/api/session/signing-grant', { password: 'đoán mò' });
      for (let tries = 1; tries <= 3; tries++) expect(await wrong()).toMatchObject({ status: 403 });
      expect(await reenter()).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
    });

    it('gains nothing by trying at once', async () => {
      // No more tries than the address may make: one that it refuses could be one of the three the account bears.
      const answers = await Promise.all(Array.from({ length: 5 }, () => guess(small.chair.username)));
      expect(answers.filter(({ status }) => status !== 429)).toHaveLength(3);
    });

    it('is counted by what can’t be read back', async () => {
      await guess(small.chair.username);
      const { rows } = await spec.owner.query('select key from sign_in_attempts');
      expect(JSON.stringify(rows)).not.toMatch(/chu|127/);
    });

    it('is forgiven with the right password', async () => {
      for (let tries = 1; tries <= 4; tries++) {
        await guess(small.chair.username);
        await guess(small.chair.username, PASSWORD);
        await spec.owner.query("delete from sign_in_attempts where key like 'address%'");
      }
      expect(await guess(small.chair.username, PASSWORD)).toMatchObject({ status: 200 });
    });
  });

  describe('and sends from a foreign page', () => {
    const write = (headers: Record<string, string | undefined>): Promise<Answer> =>
      visitor.ask('PUT', '/api/session/language', { language: 'vi' }, headers);

    it.each([
      ['without the CSRF token', { 'x-csrf-token': undefined }],
      ['with another session’s CSRF token', { 'x-csrf-token': 'A'.repeat(43) }],
      ['from another origin', { origin: 'https://evil.example' }],
      ['from a page without an origin', { origin: 'null' }],
      ['from another site, as the browser says', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
      ['from a sibling site, as the browser says', { origin: undefined, 'sec-fetch-site': 'same-site' }],
    ])('is refused %s', async (_, headers) => {
      expect(await write(headers)).toMatchObject({ status: 403, body: { code: 'CSRF' } });
    });

    it('can’t sign anybody in either', async () => {
      const body = { username: small.chair.username, password: PASSWORD };
      const headers = { origin: 'https://evil.example' };
      const answer = await new Visitor(server.url).ask('POST', '/api/session', body, headers);
      expect(answer).toMatchObject({ status: 403, body: { code: 'CSRF' } });
    });

    it('is no matter to reading', async () => {
      const headers = { 'x-csrf-token': undefined, origin: undefined };
      expect(await visitor.ask('GET', '/api/session', undefined, headers)).toMatchObject({ status: 200 });
    });
  });

  it('sees demo accounts only in a demonstration', async () => {
    await spec.owner.query(
      "insert into demo_accounts values ('chu', 'mật khẩu', 'Ông Chủ', 'Chủ tịch', 'ASSIGNER', 1)",
    );
    const asked = async (environment: NodeJS.ProcessEnv): Promise<unknown> => {
      const other = await peopleServer(spec, { environment });
      const { body } = await new Visitor(other.url).ask('GET', '/api/welcome');
      await other.close();
      return body;
    };
    expect(await asked({ DEMO: 'true' })).toEqual({
      now: '2024-03-01T02:00:00.000Z',
      today: '2024-03-01',
      demo: true,
      accounts: [
        { username: 'chu', password: 'mật khẩu', name: 'Ông Chủ', post: 'Chủ tịch', function: 'ASSIGNER' },
      ],
    });
    expect(await asked({})).toMatchObject({ demo: false, accounts: [] });
    await spec.owner.query('update clock set demo = false, frozen_at = null');
    expect(await asked({ DEMO: 'true' })).toMatchObject({ accounts: [] });
    await spec.freeze('2024-03-01T02:00:00Z');
  });
});
