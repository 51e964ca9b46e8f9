import { beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { handOverCommitments, previewHandover } from '#libs/contracts/src/http/handovers.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { inForce } from '../support/in-force.js';
import { headLeaves, joinCommune } from '../support/join-commune.js';
import { pdf } from '../support/sample-files.js';
import { scene } from '../support/scene.js';
import type { Official } from '../support/small-district.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';

describe('a commitment whose head is succeeded', () => {
  const set = scene({ worker: false });
  let id: string;
  let itemId: string;
  let successor: Official;
  let next: Visitor;

  beforeAll(async () => {
    const terms = clearTerms(set.small.head.personId);
    const items = terms.items.map((item) => ({ ...item, time: { kind: 'DATE', on: '2024-03-08' } }));
    ({ id, itemId } = await inForce(set, { ...terms, items }));
    await set.database.freeze('2024-03-20T02:00:00Z');
    await headLeaves(set.administrator, set.small, '2024-03-19');
    successor = await joinCommune(set.service, set.small, {
      name: 'Phạm Thị Kế',
      username: 'ke',
      title: 'Chủ tịch UBND xã',
      head: true,
      functions: ['SIGNATORY', 'HEAD_OF_UNIT'],
      from: localDate('2024-03-20'),
    });
    next = await set.service.signIn(successor);
  });

  const read = async (who: Visitor) =>
    answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));
  const preview = async (who: Visitor) =>
    answerOf(
      previewHandover,
      await who.ask(
        'GET',
        `/api/handovers/preview?personId=${set.small.head.personId}&side=SIGNATORY&on=2024-03-20`,
      ),
    );

  it('is handed over with how it stood, and who was bound is told apart from who is', async () => {
    const { commitments } = await preview(set.chair);
    expect(commitments).toMatchObject([{ id, toReissue: false, successor: { id: successor.personId } }]);
    const body = {
      commitments: commitments.map(({ id: one, version }) => ({ id: one, version })),
      side: 'SIGNATORY',
      to: successor.personId,
      on: '2024-03-20',
      note: 'Theo Quyết định 15/QĐ-UBND',
    };
    answerOf(handOverCommitments, await set.chair.ask('POST', '/api/handovers', body));
    const { handovers } = await read(set.chair);
    expect(handovers).toMatchObject([
      {
        number: 1,
        side: 'SIGNATORY',
        from: { id: set.small.head.personId },
        to: { id: successor.personId, name: 'Phạm Thị Kế' },
        state: 'STATED',
        note: 'Theo Quyết định 15/QĐ-UBND',
        statement: [{ itemId, task: 'Giải ngân 95% kế hoạch vốn được giao', lateDays: 7 }],
        disputed: [],
        settled: null,
      },
    ]);
  });

  it('is disputed by the successor with a reason, which the other side reads', async () => {
    const { version } = await read(next);
    const body = { version, disputed: [{ itemId, reason: 'Tiến độ thực tế thấp hơn' }] };
    changedBy(await next.ask('POST', `/api/commitments/${id}/handover/answer`, body));
    expect((await read(set.chair)).handovers).toMatchObject([
      { state: 'DISPUTED', disputed: [{ itemId, reason: 'Tiến độ thực tế thấp hơn' }], settled: null },
    ]);
  });

  it('is settled by the other side alone, with its words', async () => {
    const { version } = await read(set.chair);
    const body = { version, lateDays: [{ itemId, days: 9 }], reason: 'Theo biên bản bàn giao' };
    const path = `/api/commitments/${id}/handover/settlement`;
    expect(problemOf(await next.ask('POST', path, body), 403).code).toBe('NOT_THE_CREDITOR');
    changedBy(await set.chair.ask('POST', path, body));
    expect((await read(next)).handovers).toMatchObject([
      { state: 'SETTLED', settled: { lateDays: [{ itemId, days: 9 }], reason: 'Theo biên bản bàn giao' } },
    ]);
  });

  it('tells the words of a sub-task and of a piece of evidence that was taken back', async () => {
    const staff = await joinCommune(set.service, set.small, {
      name: 'Vũ Văn Viên',
      username: 'vien',
      title: 'Công chức tài chính',
      head: false,
      functions: ['STAFF'],
    });
    const helper = await set.service.signIn(staff);
    const act = (who: Visitor, path: string, body: object) =>
      who.ask('POST', `/api/commitments/${id}/items/${itemId}/${path}`, body);
    const given = { personId: staff.personId, task: 'Lập bảng đối chiếu', on: '2024-03-22' };
    changedBy(await act(next, 'subtasks', given));
    const [subtask] = (await read(helper)).items[0]?.subtasks ?? [];
    expect(subtask).toMatchObject({ mine: true, givenBy: { id: successor.personId }, report: null });
    changedBy(await act(helper, `subtasks/${subtask?.subtaskId}/report`, { note: 'Đã lập xong' }));
    const settled = { outcome: 'SENT_BACK', reason: 'Thiếu quý I' };
    changedBy(await act(next, `subtasks/${subtask?.subtaskId}/settlement`, settled));
    expect((await read(helper)).items[0]?.subtasks).toMatchObject([
      { state: 'OPEN', report: 'Đã lập xong', answer: 'Thiếu quý I', reportedAt: null },
    ]);

    const file = answerOf(uploadFile, await next.ask('POST', '/api/files?name=Biểu.pdf', pdf('biểu')));
    changedBy(await act(next, 'evidence', { fileId: file.id }));
    const [piece] = (await read(next)).items[0]?.evidence ?? [];
    expect(piece).toMatchObject({ withdrawn: false, withdrawnReason: null });
    changedBy(await act(next, `evidence/${piece?.evidenceId}/withdrawal`, { reason: 'Nhầm tệp' }));
    expect((await read(set.chair)).items[0]?.evidence).toMatchObject([
      { withdrawn: true, withdrawnReason: 'Nhầm tệp' },
    ]);
  });

  it('leaves to each of several predecessors the days of his own time only', async () => {
    await set.database.freeze('2024-03-25T02:00:00Z');
    await headLeaves(set.administrator, set.small, '2024-03-24', successor);
    const third = await joinCommune(set.service, set.small, {
      name: 'Võ Văn Ba',
      username: 'ba',
      title: 'Chủ tịch UBND xã',
      head: true,
      functions: ['SIGNATORY', 'HEAD_OF_UNIT'],
      from: localDate('2024-03-25'),
    });
    const { version } = await read(set.chair);
    const passing = { side: 'SIGNATORY', to: third.personId, on: '2024-03-25', note: null };
    const body = { commitments: [{ id, version }], ...passing };
    answerOf(handOverCommitments, await set.chair.ask('POST', '/api/handovers', body));
    // Due on the 8th. Of the ten working days since then, seven lie before the 20th.
    expect((await read(set.chair)).handovers.map(({ statement }) => statement[0]?.lateDays)).toEqual([7, 3]);
  });
});
