import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf, problemOf } from '../support/answers.js';
import { draftOne } from '../support/drafting.js';
import { scene } from '../support/scene.js';
import { Visitor } from '../support/visitor.js';

describe('ways in', () => {
  const set = scene({ worker: false });
  const status = async (who: Visitor): Promise<number> => (await who.ask('GET', '/api/session')).status;

  it('close on every device at once', async () => {
    const { service, small } = set;
    const [desk, phone] = [await service.signIn(small.chair), await service.signIn(small.chair)];
    const other = await service.signIn(small.head);
    expect((await phone.ask('DELETE', '/api/sessions')).status).toBe(204);
    expect(await status(desk)).toBe(401);
    expect(await status(set.chair)).toBe(401);
    expect(await status(other)).toBe(200);
    set.chair.csrfToken = undefined;
    const { cookie, csrfToken } = await service.signInToSign(small.chair);
    Object.assign(set.chair, { cookie, csrfToken });
  });

  it('by a token lead as far as its scopes, its owner’s rights and its days', async () => {
    const body = { name: 'Cổng báo cáo', scopes: ['commitments:read'], days: 1 };
    const { id, secret } = answerOf(createToken, await set.chair.ask('POST', '/api/tokens', body));
    const token = new Visitor(set.service.url);
    const headers = { authorization: `Bearer ${secret}` };
    const ask = (method: string, path: string, given?: unknown) => token.ask(method, path, given, headers);
    await draftOne(set.chair, set.small);

    const list = z.object({ items: z.array(z.unknown()) }).parse((await ask('GET', '/api/commitments')).body);
    expect(list.items).toHaveLength(1);
    expect(problemOf(await ask('GET', '/api/units'), 403).details).toMatchObject({
      scope: 'organization:read',
    });
    problemOf(await ask('POST', '/api/commitments', {}), 403);
    problemOf(await ask('POST', '/api/commitments/signatures', {}), 403);
    problemOf(await ask('GET', '/api/tokens'), 403);

    await set.database.owner.query(
      "update api_tokens set expires_at = clock_timestamp() - interval '1 second'",
    );
    problemOf(await ask('GET', '/api/commitments'), 401);
    await set.database.owner.query("update api_tokens set expires_at = clock_timestamp() + interval '1 day'");
    expect((await ask('GET', '/api/commitments')).status).toBe(200);
    expect((await set.chair.ask('DELETE', `/api/tokens/${id}`)).status).toBe(204);
    problemOf(await ask('GET', '/api/commitments'), 401);
  });

  it('close for a session that nobody used for twelve hours', async () => {
    const visitor = await set.service.signIn(set.small.head);
    await set.database.owner.query(
      "update sessions set last_seen_at = clock_timestamp() - interval '12 hours'",
    );
    expect(await status(visitor)).toBe(401);
  });
});
