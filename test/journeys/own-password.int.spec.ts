import { describe, expect, it } from '@jest/globals';
import { getPerson } from '#libs/contracts/src/http/people.js';
import { getSession } from '#libs/contracts/src/http/session.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { scene } from '../support/scene.js';
import { Visitor } from '../support/visitor.js';

/** A signature must be nobody else's: whoever set a password could sign under it. */
describe('a password that an administrator set', () => {
  const set = scene({ worker: false });
  const initial = 'mật khẩu ban đầu';

  it('opens the account and changes itself, but signs nothing until it was changed', async () => {
    const { personId, username } = set.small.head;
    const path = `/api/persons/${personId}`;
    const { version } = answerOf(getPerson, await set.administrator.ask('GET', path));
    changedBy(
      await set.administrator.ask('POST', `${path}/account`, { version, username, password: initial }),
    );

    const head = new Visitor(set.service.url);
    expect((await head.signIn(username, initial)).status).toBe(200);
    const needed = async () => answerOf(getSession, await head.ask('GET', '/api/session')).initialPassword;
    const grant = (password: string) => head.ask('POST', '/api/session/signing-grant', { password });
    const change = (next: string) => head.ask('PUT', '/api/session/password', { current: initial, next });
    expect(await needed()).toBe(true);
    expect(problemOf(await grant(initial), 403).code).toBe('OWN_PASSWORD_NEEDED');
    expect(problemOf(await change(initial), 422).code).toBe('SAME_PASSWORD');

    expect((await change('mật khẩu của riêng tôi')).status).toBe(204);
    expect(await needed()).toBe(false);
    expect((await grant('mật khẩu của riêng tôi')).status).toBe(200);
  });
});
