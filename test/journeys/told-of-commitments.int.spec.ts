import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { listNotices } from '#libs/contracts/src/http/notices.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { deputyOf } from '../support/deputy.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { inForce, toSign } from '../support/in-force.js';
import type { Program } from '../support/program.js';
import { pdf } from '../support/sample-files.js';
import { scene } from '../support/scene.js';
import type { Official } from '../support/small-district.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';

type Told = ReplyOf<typeof listNotices>['items'][number];

describe('what people are told of their commitments', () => {
  const set = scene({ worker: false });
  let worker: Program;
  let official: Official;
  let deputy: Visitor;

  beforeAll(async () => {
    worker = await set.service.startWorker();
    official = await deputyOf(set, 'Phạm Văn Phó');
    deputy = await set.service.signInToSign(official);
  });

  /** What somebody was told that leads there, once the relay has passed all that happened. */
  const told = async (who: Visitor, link: string): Promise<Told[]> => {
    await set.service.relayed();
    const { items } = answerOf(listNotices, await who.ask('GET', '/api/notices?limit=100'));
    return items.filter((one) => one.link === link);
  };
  const templates = async (who: Visitor, link: string) =>
    (await told(who, link)).map(({ template }) => template).toSorted();
  const readBy = async (who: Visitor, id: string) =>
    answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));

  it('is that it waits for a signature, and to its assigner that it was returned; not the words why', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-29');
    const [issued] = await told(set.head, `/commitments/${id}`);
    expect(issued).toMatchObject({
      class: 'COMMITMENT_TO_ACT',
      template: 'COMMITMENT_ISSUED',
      values: { dueOn: '2024-03-29', byName: set.small.chair.name },
    });
    const { version } = await readBy(set.head, id);
    const reason = 'Chưa có kinh phí, đồng chí Hạnh đã báo cáo';
    changedBy(await set.head.ask('POST', `/api/commitments/${id}/return`, { version, reason }));
    const [returned, ...more] = await told(set.chair, `/commitments/${id}`);
    expect(more).toEqual([]);
    expect(returned).toMatchObject({
      class: 'COMMITMENT_TO_ACT',
      template: 'COMMITMENT_RETURNED',
      values: { dueOn: '2024-03-08', byName: set.small.head.name, unitName: expect.any(String) },
      readAt: null,
    });
    expect(JSON.stringify([issued, returned])).not.toContain('Hạnh');
    // He who returned it was told of nothing that he did himself.
    expect(await templates(set.head, `/commitments/${id}`)).toEqual(['COMMITMENT_ISSUED']);
  });

  it('is that an item was sent back, to who does it, with the way to the item', async () => {
    const terms = clearTerms(set.small.head.personId);
    const { id, itemId } = await inForce(set, terms);
    expect(await templates(set.chair, `/commitments/${id}`)).toEqual(['COMMITMENT_SIGNED']);
    expect(await templates(set.head, `/commitments/${id}`)).toEqual([
      'COMMITMENT_IN_FORCE',
      'COMMITMENT_ISSUED',
    ]);
    const act = (who: Visitor, path: string, body: object) =>
      who.ask('POST', `/api/commitments/${id}/items/${itemId}/${path}`, body);
    const uploaded = await set.head.ask('POST', '/api/files?name=Báo cáo.pdf', pdf('bằng chứng'));
    changedBy(await act(set.head, 'evidence', { fileId: answerOf(uploadFile, uploaded).id }));
    changedBy(await act(set.head, 'claims', { note: 'Đã nộp' }));
    changedBy(await act(set.chair, 'rework', { claim: 1, reason: 'Thiếu xác nhận của kho bạc' }));
    const link = `/commitments/${id}/items/${itemId}`;
    expect(await templates(set.chair, link)).toEqual(['COMPLETION_CLAIMED']);
    const [sentBack, ...more] = await told(set.head, link);
    expect(more).toEqual([]);
    expect(sentBack).toMatchObject({
      class: 'COMMITMENT_TO_ACT',
      template: 'COMPLETION_SENT_BACK',
      values: { title: terms.items[0]?.task, byName: set.small.chair.name },
    });
    expect(JSON.stringify(sentBack)).not.toContain('kho bạc');
  });

  it('is that it was signed in one’s place, to him; to who signed there is nothing to tell', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-29');
    await set.head.ask('POST', '/api/commitments/signatures', await toSign(set.head, id));
    const { id: authorityId } = changedBy(
      await set.chair.ask('POST', '/api/authorities', {
        delegateId: official.personId,
        capacity: 'KT',
        document: 'Quyết định 45/QĐ-UBND',
        unitId: set.small.district,
        acts: ['COUNTERSIGN'],
        from: '2024-03-01',
        to: '2024-03-15',
      }),
    );
    const read = await toSign(set.chair, id);
    const answer = await deputy.ask('POST', '/api/commitments/countersignatures', { ...read, authorityId });
    expect(answer.status).toBe(200);
    const link = `/commitments/${id}`;
    expect(await templates(set.chair, link)).toEqual(['COMMITMENT_SIGNED', 'SIGNED_FOR_YOU']);
    const took = (await told(set.head, link)).filter(({ template }) => template === 'COMMITMENT_IN_FORCE');
    expect(took).toMatchObject([{ values: { byName: 'Phạm Văn Phó' } }]);
    expect(await told(deputy, link)).toEqual([]);
  });

  it('may be kept out of the digest where it asks for nothing, and never where it asks one to act', async () => {
    const wished = { digestHour: '07:30', channels: ['EMAIL'], quiet: null };
    const choose = (...muted: string[]) => set.head.ask('PUT', '/api/preferences', { ...wished, muted });
    expect(problemOf(await choose('COMMITMENT', 'COMMITMENT_TO_ACT'), 422).code).toBe('CLASS_NOT_MUTABLE');
    expect((await choose('COMMITMENT')).status).toBe(204);
    const { id } = await inForce(set, clearTerms(set.small.head.personId));
    await set.service.relayed();
    const handed = async () => {
      const { rows } = await set.database.owner.query(
        `select template, handed_at is not null as handed, reason, digest_id is not null or deliver_at > created_at as leaves
         from notices where person_id = $1 and link = $2 order by template`,
        [set.small.head.personId, `/commitments/${id}`],
      );
      return rows;
    };
    await eventually(async () =>
      expect(await handed()).toMatchObject([
        { template: 'COMMITMENT_IN_FORCE', handed: true, reason: 'MUTED', leaves: false },
        { template: 'COMMITMENT_ISSUED', leaves: true },
      ]),
    );
    expect((await choose()).status).toBe(204);
  });

  it('is told once, though the relay begins again from the first event, three times', async () => {
    const { owner } = set.database;
    const notices = async () =>
      (
        await owner.query(
          "select id, person_id, about, template, values, link, created_at from notices where about like 'commitment/%' order by id",
        )
      ).rows;
    const before = await notices();
    expect(before.length).toBeGreaterThan(10);
    for (let time = 0; time < 3; time++) {
      await worker.stop();
      await owner.query(
        "update checkpoints set xid = '0', position = 0 where consumer = 'tell-of-commitments'",
      );
      worker = await set.service.startWorker();
      await set.service.relayed();
    }
    expect(await notices()).toEqual(before);
  });
});
