import { describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { answerOf, changedBy } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { inForce, toSign } from '../support/in-force.js';
import { pdf } from '../support/sample-files.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import type { Answer, Visitor } from '../support/visitor.js';

const ROUNDS = 8;

describe('two parties who act at the same instant', () => {
  const set = scene({ worker: false });
  const detail = async (id: string) =>
    answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));
  const reason = 'Cần điều chỉnh chỉ tiêu';

  /** Both ask at once; what each got, and how the commitment stands then. */
  const meet = async (id: string, one: () => Promise<Answer>, other: () => Promise<Answer>) => {
    const answers = await Promise.all([one(), other()]);
    return { statuses: answers.map(({ status }) => status), detail: await detail(id) };
  };
  const issued = () => issueOne(set.chair, set.small, '2024-03-29');
  const signs = async (who: Visitor, id: string, act: 'signatures' | 'countersignatures') => {
    const read = await toSign(who, id);
    return () => who.ask('POST', `/api/commitments/${act}`, read);
  };

  it('one signs, the other withdraws: what happened first holds, and the other is told', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await issued();
      const withdraw = () =>
        set.chair.ask('POST', `/api/commitments/${id}/withdrawal`, { version: 2, reason });
      const { statuses, detail: after } = await meet(id, await signs(set.head, id, 'signatures'), withdraw);
      expect(statuses.toSorted()).toEqual([200, 409]);
      expect(after.status).toBe(statuses[0] === 200 ? 'SIGNED' : 'WITHDRAWN');
    }
  });

  it('one signs, the other re-issues: nobody has signed what he has not read', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await issued();
      const body = {
        version: 2,
        signatoryId: set.small.head.personId,
        terms: clearTerms(set.small.head.personId, 'Bản sửa'),
        reason,
        signBy: '2024-03-29',
      };
      const reissue = () => set.chair.ask('POST', `/api/commitments/${id}/reissue`, body);
      const { statuses, detail: after } = await meet(id, await signs(set.head, id, 'signatures'), reissue);
      expect(statuses.toSorted()).toEqual([200, 409]);
      const [first, second] = after.editions;
      expect(first?.signatures.length).toBe(statuses[0] === 200 ? 1 : 0);
      expect(second?.signatures ?? []).toEqual([]);
    }
  });

  it('one returns, the same signs in another window: only one of both', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await issued();
      const giveBack = () => set.head.ask('POST', `/api/commitments/${id}/return`, { version: 2, reason });
      const { statuses, detail: after } = await meet(id, await signs(set.head, id, 'signatures'), giveBack);
      expect(statuses.toSorted()).toEqual([200, 409]);
      expect(after.status).toBe(statuses[0] === 200 ? 'SIGNED' : 'RETURNED');
    }
  });

  it('both propose an amendment: one is under way, the other is told', async () => {
    for (let round = 0; round < 3; round++) {
      const { id } = await inForce(set, clearTerms(set.small.head.personId, `Năm 2024, lần ${round}`));
      const terms = clearTerms(set.small.head.personId, 'Bản sửa đổi');
      const propose = (who: Visitor) => () =>
        who.ask('POST', `/api/commitments/${id}/amendment`, {
          version: 4,
          terms,
          reason,
          signBy: '2024-03-29',
        });
      const { statuses, detail: after } = await meet(id, propose(set.chair), propose(set.head));
      expect(statuses.toSorted()).toEqual([200, 409]);
      expect(after.editions.filter(({ standing }) => standing === 'PENDING')).toHaveLength(1);
    }
  });

  it('one confirms, the other takes his claim back: the item is done or it is not', async () => {
    for (let round = 0; round < 3; round++) {
      const { id, itemId } = await inForce(
        set,
        clearTerms(set.small.head.personId, `Xác nhận, lần ${round}`),
      );
      const path = `/api/commitments/${id}/items/${itemId}`;
      const file = await set.head.ask('POST', '/api/files?name=a.pdf', pdf(`${round}`));
      changedBy(await set.head.ask('POST', `${path}/evidence`, { fileId: answerOf(uploadFile, file).id }));
      changedBy(await set.head.ask('POST', `${path}/claims`, {}));
      const confirm = () => set.chair.ask('POST', `${path}/confirmation`, { claim: 1 });
      const takeBack = () => set.head.ask('POST', `${path}/claims/withdrawal`, { reason });
      const { statuses, detail: after } = await meet(id, confirm, takeBack);
      expect(statuses.toSorted()).toEqual([200, 409]);
      const [item] = after.items;
      const duty = after.duties.find(({ kind }) => kind === 'ITEM');
      expect([item?.status, duty?.state]).toEqual(
        statuses[0] === 200 ? ['COMPLETED', 'DONE'] : ['IN_PROGRESS', 'OPEN'],
      );
    }
  });

  it('everybody signs a hundred of his in one act, one signature each, or none', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, issued));
    const read = await Promise.all(
      ids.map(async (id) => (await toSign(set.head, id)) as { commitments: object[] }),
    );
    const commitments = read.flatMap((one) => one.commitments);
    const [first, second] = await Promise.all(
      [0, 1].map(() => set.head.ask('POST', '/api/commitments/signatures', { commitments })),
    );
    expect([first?.status, second?.status].toSorted()).toEqual([200, 409]);
    const { rows } = await set.database.owner.query<{ count: number }>(
      `select count(*)::int as count from camket.events where tenant_id = $1 and type = 'CommitmentSigned' and stream_id = any ($2)`,
      [set.small.tenantId, ids],
    );
    expect(rows).toEqual([{ count: 100 }]);
  });
});
