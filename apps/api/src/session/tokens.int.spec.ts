import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { peopleServer, type PeopleServer } from '../../../../test/support/people-server.js';
import { PASSWORD, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { Visitor, type Answer } from '../../../../test/support/visitor.js';
import { scopeFor } from './token-scope.js';

describe('whoever brings a token', () => {
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
    visitor = new Visitor(server.url);
    await visitor.signIn(small.administrator.username, PASSWORD);
  });

  const make = async (...scopes: string[]): Promise<{ id: string; secret: string }> => {
    const { status, body } = await visitor.ask('POST', '/api/tokens', { name: 'Đồng bộ', scopes, days: 1 });
    expect(status).toBe(201);
    return body as { id: string; secret: string };
  };
  const by = (secret: string, method: string, path: string, body?: unknown): Promise<Answer> =>
    new Visitor(server.url).ask(method, path, body, {
      authorization: `Bearer ${secret}`,
      origin: undefined,
    });
  const person = (): object => ({ name: 'Người Mới', email: null, unitId: small.commune });

  it('does what its scope says and the owner may, without CSRF token', async () => {
    const { secret } = await make('organization:write');
    expect(secret).toMatch(/^camket_[\w-]{43}$/);
    expect(await by(secret, 'POST', '/api/persons', person())).toMatchObject({ status: 201 });
    expect(await by(secret, 'GET', '/api/units')).toMatchObject({ status: 403 });
  });

  it('never reaches sessions or tokens', async () => {
    const { secret } = await make('organization:read', 'organization:write', 'commitments:write');
    expect(await by(secret, 'GET', '/api/units')).toMatchObject({ status: 200 });
    for (const [method, path] of [
      ['GET', '/api/session'],
      ['DELETE', '/api/sessions'],
      ['GET', '/api/tokens'],
    ] as const)
      expect(await by(secret, method, path)).toMatchObject({ status: 403, body: { code: 'NOT_ALLOWED' } });
    const again = { name: 'x', scopes: ['organization:read'], days: 1 };
    expect(await by(secret, 'POST', '/api/tokens', again)).toMatchObject({ status: 403 });
  });

  it('sets no password, under which it could sign in as somebody', async () => {
    const { secret } = await make('organization:read', 'organization:write');
    const { personId, username } = small.chair;
    const { body } = await by(secret, 'GET', `/api/persons/${personId}`);
    const { version } = body as { version: number };
    const account = { version, username, password: 'mật khẩu của kẻ khác' };
    expect(await by(secret, 'POST', `/api/persons/${personId}/account`, account)).toMatchObject({
      status: 403,
      body: { code: 'NOT_ALLOWED' },
    });
  });

  it('ends by revocation and by its day', async () => {
    const [revoked, expired] = [await make('organization:read'), await make('organization:read')];
    expect(await visitor.ask('DELETE', `/api/tokens/${revoked.id}`)).toMatchObject({ status: 204 });
    await spec.owner.query('update api_tokens set expires_at = clock_timestamp() where id = $1', [
      expired.id,
    ]);
    for (const { secret } of [revoked, expired])
      expect(await by(secret, 'GET', '/api/units')).toMatchObject({ status: 401 });
    const { body } = await visitor.ask('GET', '/api/tokens');
    expect((body as { items: object[] }).items).toContainEqual(
      expect.objectContaining({ id: revoked.id, revokedAt: expect.any(String) as unknown }),
    );
  });

  it('is stored as a hash only, and is nobody else’s to end', async () => {
    const { id, secret } = await make('organization:read');
    const { rows } = await spec.owner.query('select api_tokens::text as row from api_tokens');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(7));
    const chair = new Visitor(server.url);
    await chair.signIn(small.chair.username, PASSWORD);
    expect(await chair.ask('DELETE', `/api/tokens/${id}`)).toMatchObject({ status: 404 });
  });

  it('is refused where it is none', async () => {
    expect(await by('camket_nothing', 'GET', '/api/units')).toMatchObject({ status: 401 });
  });

  it('reads what an inspection found and does nothing about it: who asks, answers, does or judges is a person', () => {
    const remediation = endpoints.filter(({ tag }) => tag === 'remediation');
    const [reads, acts] = [
      remediation.filter(({ method }) => method === 'GET'),
      remediation.filter(({ method }) => method !== 'GET'),
    ];
    expect(new Set(reads.map(scopeFor))).toEqual(new Set(['remediation:read']));
    expect([acts.length > 30, new Set(acts.map(scopeFor))]).toEqual([true, new Set([undefined])]);
  });

  it('has a scope for every endpoint but a person’s own acts, his accounts and rights, a demonstration’s clock, files, and what moves dates or sends', () => {
    const without = endpoints.filter(
      (each) => !each.open && each.tag !== 'remediation' && scopeFor(each) === undefined,
    );
    expect(without.map(({ name }) => name).toSorted()).toEqual([
      'acknowledgeDuty',
      'answerHandover',
      'askExtension',
      'changeCalendar',
      'changePassword',
      'claimCompletion',
      'closeCalendarFeed',
      'confirmCompletion',
      'countersignCommitments',
      'createToken',
      'decideCause',
      'dropAmendment',
      'enableWebhook',
      'getClock',
      'getDutyCalendar',
      'getFile',
      'getPreferences',
      'getSession',
      'grantAuthority',
      'grantExtension',
      'grantFunction',
      'handOverCommitments',
      'leavePosition',
      'listCalendarFeeds',
      'listTokens',
      'lockAccount',
      'openAccount',
      'openCalendarFeed',
      'openOverlay',
      'openSigningGrant',
      'pingWebhook',
      'playClock',
      'previewCalendar',
      'previewLadder',
      'proposeAmendment',
      'publishLadder',
      'redriveDeadLetter',
      'refuseExtension',
      'rehearse',
      'rehearseDay',
      'reissueCommitment',
      'removeWebhook',
      'retryFailedDelivery',
      'retryFailedStep',
      'returnCommitment',
      'revokeAuthority',
      'revokeFunction',
      'revokeToken',
      'rotateWebhookSecret',
      'sendBackCompletion',
      'setLanguage',
      'setPreferences',
      'setSendRules',
      'setWebhook',
      'settleHandover',
      'signCommitments',
      'signExternally',
      'signOut',
      'signOutEverywhere',
      'stopClock',
      'uploadFile',
      'voidConfirmation',
      'withdrawClaim',
      'withdrawCommitment',
      'withdrawExtension',
      'withdrawLadder',
    ]);
  });
});
