import { beforeAll, describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { getReport } from '#libs/contracts/src/http/reports.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { inForce } from '../support/in-force.js';
import { pdf } from '../support/sample-files.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';

describe('an item at work', () => {
  const set = scene({ worker: false });
  let id: string;
  let itemId: string;

  beforeAll(async () => {
    const terms = clearTerms(set.small.head.personId);
    const items = terms.items.map((item) => ({ ...item, time: { kind: 'DATE', on: '2024-03-08' } }));
    ({ id, itemId } = await inForce(set, { ...terms, items }));
  });

  const read = async (who: Visitor) =>
    answerOf(getCommitment, await who.ask('GET', `/api/commitments/${id}`));
  const itemOf = async (who: Visitor) => {
    const { items } = await read(who);
    if (!items[0]) throw new Error('it has an item');
    return items[0];
  };
  const act = (who: Visitor, path: string, body: object) =>
    who.ask('POST', `/api/commitments/${id}/items/${itemId}/${path}`, body);
  const upload = async (content: string) => {
    const answer = await set.head.ask('POST', '/api/files?name=Báo cáo quý I.pdf', pdf(content));
    return answerOf(uploadFile, answer).id;
  };
  const itemDuty = async () => (await read(set.head)).duties.find(({ kind }) => kind === 'ITEM');
  const report = async () =>
    answerOf(
      getReport,
      await set.chair.ask('GET', `/api/report?unitId=${set.small.district}&period=2024&kind=ITEM`),
    ).total;

  it('is reported by its performer, with a reading, how it goes and a note; the history stays', async () => {
    const first = {
      percent: 30,
      health: 'AT_RISK',
      reading: { value: 60, on: '2024-02-29' },
      note: 'Chậm vốn',
    };
    changedBy(await act(set.head, 'reports', first));
    changedBy(await act(set.head, 'reports', { percent: 70, health: 'ON_TRACK' }));
    const { status, percent, health, reports } = await itemOf(set.chair);
    expect({ status, percent, health }).toEqual({ status: 'IN_PROGRESS', percent: 70, health: 'ON_TRACK' });
    expect(reports).toMatchObject([
      { percent: 30, note: 'Chậm vốn', reading: { value: 60 } },
      { note: null },
    ]);
  });

  it('is reported by nobody else, and not with nothing or with tomorrow’s figures', async () => {
    expect(problemOf(await act(set.chair, 'reports', { percent: 10 }), 403).code).toBe('NOT_THE_PERFORMER');
    expect(problemOf(await act(set.head, 'reports', {}), 422).code).toBe('NOTHING_REPORTED');
    const ahead = { reading: { value: 1, on: '2024-03-02' } };
    expect(problemOf(await act(set.head, 'reports', ahead), 422).code).toBe('READING_IN_FUTURE');
  });

  it('is not said to be done without evidence', async () => {
    expect(problemOf(await act(set.head, 'claims', {}), 422).code).toBe('NO_EVIDENCE');
  });

  it('shows evidence to whoever may see the commitment, and to nobody else', async () => {
    const fileId = await upload('bằng chứng');
    expect(problemOf(await act(set.chair, 'evidence', { fileId }), 403).code).toBe('FILE_NOT_YOURS');
    changedBy(await act(set.head, 'evidence', { fileId }));
    const { evidence } = await itemOf(set.chair);
    expect(evidence).toMatchObject([{ version: 1, name: 'Báo cáo quý I.pdf', mediaType: 'application/pdf' }]);
    const path = `/api/commitments/${id}/files/${fileId}`;
    const response = await fetch(set.service.url + path, { headers: { cookie: set.chair.cookie ?? '' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf('bằng chứng'));
    const stranger = await set.service.foundSmallDistrict();
    const outside = await set.service.signIn(stranger.chair);
    problemOf(await outside.ask('GET', path), 404);
    problemOf(await set.administrator.ask('GET', `/api/commitments/${id}/files/${itemId}`), 404);
  });

  it('waits for confirmation once it is said to be done, and is not late meanwhile', async () => {
    changedBy(await act(set.head, 'claims', { note: 'Đã nộp báo cáo' }));
    await set.database.freeze('2024-03-15T02:00:00Z');
    expect(await itemDuty()).toMatchObject({ state: 'OPEN', timing: 'SUBMITTED' });
    expect(await report()).toMatchObject({ openInTerm: 1, openOverdue: 0 });
    expect(problemOf(await act(set.head, 'reports', { percent: 10 }), 409).code).toBe('CLAIM_AWAITS');
  });

  it('is sent back with a reason; the date stays, and so it is late', async () => {
    expect(problemOf(await act(set.head, 'confirmation', { claim: 1 }), 403).code).toBe('NOT_THE_CREDITOR');
    expect(problemOf(await act(set.chair, 'rework', { claim: 2, reason: 'Thiếu' }), 409).code).toBe(
      'CLAIM_CHANGED',
    );
    changedBy(await act(set.chair, 'rework', { claim: 1, reason: 'Thiếu xác nhận của kho bạc' }));
    expect(await itemDuty()).toMatchObject({ state: 'OPEN', timing: 'OVERDUE', dueOn: '2024-03-08' });
    expect(await report()).toMatchObject({ openInTerm: 0, openOverdue: 1 });
    expect((await itemOf(set.head)).claims).toMatchObject([
      { answer: 'SENT_BACK', note: 'Đã nộp báo cáo', reason: 'Thiếu xác nhận của kho bạc' },
    ]);
  });

  it('keeps both moments: late by when it was submitted, whenever that was confirmed', async () => {
    const [{ evidenceId } = { evidenceId: '' }] = (await itemOf(set.head)).evidence;
    changedBy(await act(set.head, 'evidence', { fileId: await upload('bản hai'), evidenceId }));
    changedBy(await act(set.head, 'claims', {}));
    await set.database.freeze('2024-03-20T02:00:00Z');
    changedBy(await act(set.chair, 'confirmation', { claim: 2 }));
    const { status, claims, evidence } = await itemOf(set.head);
    expect(status).toBe('COMPLETED');
    expect(claims.at(-1)).toMatchObject({
      answer: 'CONFIRMED',
      at: '2024-03-15T02:00:00.000Z',
      answeredAt: '2024-03-20T02:00:00.000Z',
      shown: [{ evidenceId, version: 2 }],
    });
    expect(evidence.map(({ version, superseded }) => [version, superseded])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(await itemDuty()).toMatchObject({ state: 'DONE', timing: 'DONE_LATE' });
    expect(await report()).toMatchObject({ doneLate: 1, openOverdue: 0 });
  });

  it('is open again when what was confirmed is changed, visibly', async () => {
    changedBy(await act(set.head, 'evidence', { fileId: await upload('bản ba') }));
    expect(await itemOf(set.chair)).toMatchObject({ status: 'REWORK' });
    expect(await itemDuty()).toMatchObject({ state: 'OPEN', timing: 'OVERDUE' });
  });
});
