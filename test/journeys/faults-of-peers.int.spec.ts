import { beforeAll, describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { listCommitmentEvents } from '#libs/contracts/src/http/commitments.js';
import { createToken } from '#libs/contracts/src/http/session.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { deputyOf } from '../support/deputy.js';
import { issueOne } from '../support/drafting.js';
import { inForce, toSign } from '../support/in-force.js';
import { scene } from '../support/scene.js';
import type { Official } from '../support/small-district.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';

/** What went wrong elsewhere, tried here. */
describe('faults of others', () => {
  const set = scene({ worker: false });
  const reason = 'Điều chỉnh theo thực tế';
  const detail = async (id: string, who = set.chair) =>
    answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));
  const issued = () => issueOne(set.chair, set.small, '2024-03-29');

  describe('OpenSign #2021: the sender gets the signer’s link and signs in his name', () => {
    it('there is no link: nothing that the sender reads lets anybody sign, and his own session is refused', async () => {
      const id = await issued();
      const read = JSON.stringify([
        await detail(id),
        answerOf(listCommitmentEvents, await set.chair.ask('GET', `/api/commitments/${id}/events`)),
      ]);
      expect(read).not.toMatch(/token|secret|https?:|slug|password/i);
      const signature = await toSign(set.chair, id);
      const inHisName = await set.chair.ask('POST', '/api/commitments/signatures', signature);
      expect(problemOf(inHisName, 403).code).toBe('NOT_ALLOWED');
      expect((await detail(id)).status).toBe('ISSUED');
    });

    it('no token signs, not even the signer’s own', async () => {
      const id = await issued();
      const body = { name: 'Cổng', scopes: ['commitments:read', 'commitments:write'], days: 1 };
      const { secret } = answerOf(createToken, await set.head.ask('POST', '/api/tokens', body));
      const headers = { authorization: `Bearer ${secret}`, cookie: undefined };
      const refused = await set.head.ask(
        'POST',
        '/api/commitments/signatures',
        await toSign(set.head, id),
        headers,
      );
      expect(problemOf(refused, 403).code).toBe('NOT_ALLOWED');
    });

    it('a session that was left open signs nothing: it takes the password anew', async () => {
      const id = await issued();
      const signature = await toSign(set.chair, id);
      const leftOpen = await set.service.signIn(set.small.head);
      expect(problemOf(await leftOpen.ask('POST', '/api/commitments/signatures', signature), 403).code).toBe(
        'SIGNING_GRANT_REQUIRED',
      );
    });
  });

  describe('CISO Assistant PR #4789: a change after approval goes unseen, the state at decision is lost', () => {
    it('a change voids what was signed, and both texts stay as they were decided on', async () => {
      const id = await issued();
      const before = await detail(id);
      await set.head.ask('POST', '/api/commitments/signatures', await toSign(set.head, id));
      const terms = clearTerms(set.small.head.personId, 'Bản khác');
      const reissue = {
        version: 3,
        signatoryId: set.small.head.personId,
        terms,
        reason,
        signBy: '2024-03-29',
      };
      changedBy(await set.chair.ask('POST', `/api/commitments/${id}/reissue`, reissue));
      const { status, editions } = await detail(id, set.head);
      expect(status).toBe('ISSUED');
      expect(editions.map(({ standing, signatures }) => [standing, signatures.length])).toEqual([
        ['REISSUED', 1],
        ['PENDING', 0],
      ]);
      expect(editions[0]?.canonicalTerms).toBe(before.editions[0]?.canonicalTerms);
      expect(editions[0]?.signatures[0]?.termsHash).toBe(before.termsHash);
      const stale = { commitments: [{ id, version: 4, termsHash: before.termsHash }] };
      expect(problemOf(await set.head.ask('POST', '/api/commitments/signatures', stale), 409).code).toBe(
        'TERMS_CHANGED',
      );
    });
  });

  it('LibreSign #5762: many are signed in one act, a signature each', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, issued));
    const read = await Promise.all(
      ids.map(async (id) => (await toSign(set.head, id)) as { commitments: object[] }),
    );
    const body = { commitments: read.flatMap(({ commitments }) => commitments) };
    expect((await set.head.ask('POST', '/api/commitments/signatures', body)).status).toBe(200);
    const seals = await Promise.all(
      ids.map(async (id) => (await detail(id)).editions[0]?.signatures[0]?.seal),
    );
    expect(new Set(seals).size).toBe(40);
  });

  describe('Documenso #1813: no group stands at a step', () => {
    let official: Official;
    let deputy: Visitor;
    beforeAll(async () => {
      official = await deputyOf(set, 'Phạm Thị Phó', set.small.commune);
      deputy = await set.service.signInToSign(official);
    });

    it('several sign at one step, in any order, and the step is done when as many have as must', async () => {
      const coSigners = {
        SIGNATORY: { people: [official.personId], needed: 1 },
        ASSIGNER: { people: [], needed: 0 },
      };
      const terms = clearTerms(set.small.head.personId);
      const draft = { unitId: set.small.commune, signatoryId: set.small.head.personId, coSigners, terms };
      const { id } = changedBy(await set.chair.ask('POST', '/api/commitments', draft));
      changedBy(
        await set.chair.ask('POST', `/api/commitments/${id}/issue`, { version: 1, signBy: '2024-03-29' }),
      );
      const sign = async (who: Visitor) =>
        who.ask('POST', '/api/commitments/signatures', await toSign(set.chair, id));
      expect((await sign(deputy)).status).toBe(200);
      expect((await detail(id)).status).toBe('ISSUED');
      expect(problemOf(await sign(deputy), 409).code).toBe('ALREADY_SIGNED');
      expect((await sign(set.head)).status).toBe(200);
      expect((await detail(id)).status).toBe('SIGNED');
    });
  });

  describe('DocuSeal: whoever holds the link delegates; HPI #917: “on behalf of” names the wrong person', () => {
    it('a signer can’t be changed by whoever knows the commitment, and another’s place needs his own authority', async () => {
      const id = await issued();
      const deputy = await deputyOf(set, 'Vũ Văn Nhận');
      const visitor = await set.service.signInToSign(deputy);
      const signature = await toSign(set.chair, id);
      expect(problemOf(await visitor.ask('POST', '/api/commitments/signatures', signature), 403).code).toBe(
        'NOT_ALLOWED',
      );
      const grant = {
        delegateId: deputy.personId,
        capacity: 'TUQ',
        document: '12/GUQ-UBND',
        unitId: set.small.district,
        acts: ['COUNTERSIGN'],
        from: '2024-03-01',
        to: '2024-03-15',
      };
      // He who would gain by it can't write it himself.
      expect(problemOf(await visitor.ask('POST', '/api/authorities', grant), 403).code).toBe('NOT_ALLOWED');
      const { id: authorityId } = changedBy(await set.chair.ask('POST', '/api/authorities', grant));
      await set.head.ask('POST', '/api/commitments/signatures', await toSign(set.head, id));
      const countersign = { ...(await toSign(set.chair, id)), authorityId };
      expect((await visitor.ask('POST', '/api/commitments/countersignatures', countersign)).status).toBe(200);
      const { events } = answerOf(
        listCommitmentEvents,
        await set.chair.ask('GET', `/api/commitments/${id}/events`),
      );
      expect(events.at(-1)).toMatchObject({
        actor: { id: deputy.personId },
        onBehalfOf: { id: set.small.chair.personId },
      });
      expect(events.slice(0, -1).map(({ onBehalfOf }) => onBehalfOf)).toEqual([null, null, null]);
    });
  });

  it('a commitment in force is changed by both or not at all', async () => {
    const { id } = await inForce(set, clearTerms(set.small.head.personId, 'Hiệu lực'));
    for (const path of ['withdrawal', 'reissue'])
      expect(
        problemOf(
          await set.chair.ask('POST', `/api/commitments/${id}/${path}`, {
            version: 4,
            reason,
            ...(path === 'reissue' && {
              signatoryId: set.small.head.personId,
              terms: clearTerms(set.small.head.personId, 'Bản khác'),
              signBy: '2024-03-29',
            }),
          }),
          409,
        ).code,
      ).toBe('WRONG_STATUS');
  });
});
