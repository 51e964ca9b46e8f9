import { beforeAll, describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { listAuthorities } from '#libs/contracts/src/http/authorities.js';
import { listCommitmentEvents } from '#libs/contracts/src/http/commitments.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { deputyOf } from '../support/deputy.js';
import { issueOne } from '../support/drafting.js';
import { toSign } from '../support/in-force.js';
import { scene } from '../support/scene.js';
import type { Official } from '../support/small-district.js';
import type { Visitor } from '../support/visitor.js';

// DocuSeal lets whoever holds a link pass it on; HPI #917 named the wrong person as the one on whose behalf somebody acted.
describe('signing in another’s place', () => {
  const set = scene({ worker: false });
  let official: Official;
  let deputy: Visitor;

  beforeAll(async () => {
    official = await deputyOf(set, 'Phạm Văn Phó');
    deputy = await set.service.signInToSign(official);
  });

  const grant = (who: Visitor, change: object = {}) =>
    who.ask('POST', '/api/authorities', {
      delegateId: official.personId,
      capacity: 'KT',
      document: 'Quyết định 45/QĐ-UBND',
      unitId: set.small.district,
      acts: ['COUNTERSIGN'],
      from: '2024-03-01',
      to: '2024-03-15',
      ...change,
    });
  const signedByHead = async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-29');
    await set.head.ask('POST', '/api/commitments/signatures', await toSign(set.head, id));
    return id;
  };
  const countersign = async (id: string, authorityId: string | null, who = deputy) =>
    who.ask('POST', '/api/commitments/countersignatures', { ...(await toSign(set.chair, id)), authorityId });

  it('is refused without an authority, and under one that was given to somebody else', async () => {
    const id = await signedByHead();
    expect(problemOf(await countersign(id, null), 403).code).toBe('NOT_ALLOWED');
    const { id: others } = changedBy(await grant(set.chair, { delegateId: set.small.head.personId }));
    problemOf(await countersign(id, others), 404);
    // Whom it was given to is a party himself.
    expect(problemOf(await countersign(id, others, set.head), 403).code).toBe('SIGNS_BOTH_SIDES');
  });

  it('keeps both names, the capacity and the document, in the signature and in the record', async () => {
    const { id: authorityId } = changedBy(await grant(set.chair));
    const id = await signedByHead();
    const { status } = await countersign(id, authorityId);
    expect(status).toBe(200);
    const { editions } = answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));
    expect(editions[0]?.signatures.at(-1)).toMatchObject({
      role: 'ASSIGNER',
      capacity: 'KT',
      document: 'Quyết định 45/QĐ-UBND',
      signer: { id: official.personId },
      principal: { id: set.small.chair.personId },
    });
    const { events } = answerOf(
      listCommitmentEvents,
      await set.chair.ask('GET', `/api/commitments/${id}/events`),
    );
    expect(events.at(-1)).toMatchObject({
      actor: { id: official.personId },
      onBehalfOf: { id: set.small.chair.personId },
    });
    const { items } = answerOf(listAuthorities, await deputy.ask('GET', '/api/authorities'));
    expect(items).toMatchObject([{ id: authorityId, uses: 1, grantor: { id: set.small.chair.personId } }]);
  });

  it('is for what the authority names, where it names it, and no longer', async () => {
    const id = await signedByHead();
    const { id: toSignOnly } = changedBy(await grant(set.chair, { acts: ['SIGN'] }));
    expect(problemOf(await countersign(id, toSignOnly), 403).code).toBe('AUTHORITY_NOT_FOR_THIS');
    const { id: short } = changedBy(await grant(set.chair, { to: '2024-03-01' }));
    await set.database.freeze('2024-03-02T01:00:00Z');
    expect(problemOf(await countersign(id, short), 409).code).toBe('AUTHORITY_LAPSED');
    await set.database.freeze('2024-03-01T02:00:00Z');
  });

  it('is refused under an authority that was revoked after the page was opened', async () => {
    const id = await signedByHead();
    const { id: authorityId } = changedBy(await grant(set.chair));
    const read = await toSign(set.chair, id);
    changedBy(await set.chair.ask('POST', `/api/authorities/${authorityId}/revocation`));
    const answer = await deputy.ask('POST', '/api/commitments/countersignatures', { ...read, authorityId });
    expect(problemOf(answer, 409).code).toBe('AUTHORITY_LAPSED');
    expect(await toSign(set.chair, id)).toEqual(read);
  });

  it('is never passed on: only who holds the function himself authorises others, with his password', async () => {
    changedBy(await grant(set.chair));
    const on = { delegateId: set.small.head.personId };
    expect(problemOf(await grant(deputy, on), 403).code).toBe('NOT_ALLOWED');
    const again = await set.service.signIn(set.small.chair);
    expect(problemOf(await grant(again), 403).code).toBe('SIGNING_GRANT_REQUIRED');
    expect(problemOf(await grant(set.chair, { delegateId: set.small.chair.personId }), 422).code).toBe(
      'AUTHORITY_TO_ONESELF',
    );
  });

  it('either comes before a revocation or is refused, however near they are', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await signedByHead();
      const { id: authorityId } = changedBy(await grant(set.chair));
      const [signed, revoked] = await Promise.all([
        countersign(id, authorityId),
        set.chair.ask('POST', `/api/authorities/${authorityId}/revocation`),
      ]);
      expect(revoked.status).toBe(200);
      expect([200, 409]).toContain(signed.status);
      const { rows } = await set.database.owner.query<{ uses: number; signed: boolean }>(
        `select (select count(*)::int from camket.authority_uses where authority_id = $1) as uses,
           exists (select from camket.commitments where id = $2 and status = 'IN_FORCE') as signed`,
        [authorityId, id],
      );
      expect(rows).toEqual([{ uses: signed.status === 200 ? 1 : 0, signed: signed.status === 200 }]);
    }
  });
});
