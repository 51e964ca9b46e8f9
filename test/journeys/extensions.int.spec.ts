import { beforeAll, describe, expect, it } from '@jest/globals';
import { listAbsences } from '#libs/contracts/src/http/absences.js';
import { getDuty } from '#libs/contracts/src/http/duty-detail.js';
import { listExtensions } from '#libs/contracts/src/http/extensions.js';
import { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';
import type { Official } from '../support/small-district.js';
import { Visitor } from '../support/visitor.js';

describe('more time over HTTP', () => {
  const set = scene();
  let duty: string;
  const request = {
    until: '2024-03-29',
    reasonClass: 'WAITING_FOR_OTHERS',
    reason: 'Chờ ý kiến của Sở Tài chính',
    evidence: null,
  };

  beforeAll(async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
    const { rows } = await set.database.owner.query<{ id: string }>(
      'select id from duties where source_id = $1',
      [id],
    );
    duty = rows[0]?.id ?? '';
  });

  const ask = (who: Visitor) => who.ask('POST', `/api/duties/${duty}/extensions`, request);
  const detail = async (who: Visitor) => answerOf(getDuty, await who.ask('GET', `/api/duties/${duty}`));
  const lists = async (who: Visitor) => answerOf(listExtensions, await who.ask('GET', '/api/extensions'));
  const away = async (who: Visitor, { personId }: Official, deputy: Official) => {
    const { version } = answerOf(listAbsences, await who.ask('GET', `/api/persons/${personId}/absences`));
    const days = { from: '2024-03-01', to: '2024-03-08', deputyId: deputy.personId };
    changedBy(await who.ask('POST', `/api/persons/${personId}/absences`, { version, ...days }));
  };

  it('is asked for by whoever owes it, and by nobody else', async () => {
    expect((await detail(set.head)).may).toEqual({
      ask: true,
      decide: false,
      withdraw: false,
      acknowledge: true,
    });
    expect((await detail(set.chair)).may).toEqual({
      ask: false,
      decide: false,
      withdraw: false,
      acknowledge: false,
    });
    problemOf(await ask(set.chair), 403);
    problemOf(await ask(set.administrator), 403);
    changedBy(await ask(set.head));
    expect(problemOf(await ask(set.head), 409)).toMatchObject({ code: 'EXTENSION_PENDING' });
    expect((await detail(set.head)).may).toMatchObject({ ask: false, withdraw: true });
  });

  it('waits in the list of whoever decides, and of nobody else', async () => {
    expect(await lists(set.chair)).toMatchObject({
      toDecide: [{ until: '2024-03-29', reason: request.reason, duty: { id: duty, extended: 0 } }],
      mine: [],
    });
    expect(await lists(set.head)).toMatchObject({ toDecide: [], mine: [{ state: 'ASKED' }] });
    expect(await lists(set.administrator)).toEqual({ toDecide: [], mine: [] });
    const { notices } = answerOf(getMyWork, await set.chair.ask('GET', '/api/my-work'));
    expect(notices).toMatchObject([
      { template: 'EXTENSION_ASKED', class: 'EXTENSION', link: `/duties/${duty}` },
    ]);
  });

  const decision = async (what: 'grant' | 'refusal') => {
    const [extension] = (await detail(set.head)).extensions;
    return `/api/duties/${duty}/extensions/${extension?.id}/${what}`;
  };

  it('is decided neither by the asker nor by a stranger, nor through a token', async () => {
    const body = { until: null, reason: null };
    problemOf(await set.head.ask('POST', await decision('grant'), body), 403);
    problemOf(await set.administrator.ask('POST', await decision('grant'), body), 403);
    problemOf(await set.administrator.ask('POST', await decision('refusal'), { reason: 'Không' }), 403);
    const token = { name: 'Cổng', scopes: ['commitments:read', 'commitments:write'], days: 1 };
    const made = await set.chair.ask('POST', '/api/tokens', token);
    const { secret } = answerOf(createToken, made);
    const bearer = { authorization: `Bearer ${secret}` };
    problemOf(await new Visitor(set.service.url).ask('POST', await decision('grant'), body, bearer), 403);
  });

  it('is decided by the deputy while the creditor is away; date, original and ledger say so', async () => {
    const { chair, administrator } = set.small;
    await away(set.chair, chair, administrator);
    expect((await lists(set.administrator)).toDecide).toHaveLength(1);
    changedBy(
      await set.administrator.ask('POST', await decision('grant'), { until: null, reason: 'Đồng ý' }),
    );
    const { duty: moved, happenings, ledger, extensions } = await detail(set.head);
    expect(moved).toMatchObject({ dueOn: '2024-03-29', originalDueOn: '2024-03-15', extension: 'GRANTED' });
    expect(happenings.map(({ type }) => type)).toEqual(['OPENED', 'EXTENSION_ASKED', 'EXTENSION_GRANTED']);
    expect(extensions).toMatchObject([
      { state: 'GRANTED', decidedBy: { name: administrator.name }, decisionReason: 'Đồng ý' },
    ]);
    const planned = ledger.filter(({ state }) => state === 'PLANNED');
    expect(new Set(planned.map(({ dueOn }) => dueOn))).toEqual(new Set(['2024-03-29']));
    expect(problemOf(await ask(set.head), 422)).toMatchObject({ code: 'EXTENSIONS_USED_UP' });
  });

  it('and an acknowledgement may come from the deputy of who owes it, and stands', async () => {
    const { head, administrator } = set.small;
    problemOf(await set.administrator.ask('POST', `/api/duties/${duty}/acknowledgement`), 403);
    await away(set.head, head, administrator);
    changedBy(await set.administrator.ask('POST', `/api/duties/${duty}/acknowledgement`));
    changedBy(await set.head.ask('POST', `/api/duties/${duty}/acknowledgement`));
    expect((await detail(set.head)).acknowledgedBy).toMatchObject({ name: administrator.name });
  });

  it('the ledger says what became of each reminder: told, delivered, seen', async () => {
    await set.database.freeze('2024-03-26T02:00:00Z');
    const told = async () =>
      (await detail(set.head)).ledger.find(({ state }) => state === 'FIRED')?.told ?? [];
    const [one] = await eventually(
      async () => {
        const found = await told();
        expect(found.some(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
        return found;
      },
      { within: 60_000 },
    );
    expect(one).toMatchObject({ person: { name: set.small.head.name }, channel: 'EMAIL', seenAt: null });
    await set.head.ask('POST', `/api/notices/${one?.noticeId}/read`);
    expect((await told())[0]?.seenAt).not.toBeNull();
  });
});
