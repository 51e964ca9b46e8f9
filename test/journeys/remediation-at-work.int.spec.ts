import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getFinding } from '#libs/contracts/src/http/findings.js';
import { listPersons } from '#libs/contracts/src/http/people.js';
import { listPlans } from '#libs/contracts/src/http/remediation-plans.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import {
  concluded,
  findingOf,
  findingsOf,
  inspectionScene,
  lineOf,
  planOf,
  upload,
} from '../support/inspection-scene.js';
import type { Visitor } from '../support/visitor.js';

describe('what an inspection found, once its plan is approved', () => {
  const scene = inspectionScene();
  let id: string;

  const plan = (who: Visitor) => planOf(who, id);
  const onPlan = async (who: Visitor, path: string, body?: object) =>
    who.ask('POST', `/api/remediation-plans/${(await plan(scene.who.head)).id}/${path}`, body);

  beforeAll(async () => {
    const { place, who } = scene;
    const digital = { content: 'DIGITAL_GOVERNMENT', severity: 'NO_LIMIT' };
    id = await concluded(scene, [findingOf(place), findingOf(place, digital)]);
    const findings = await findingsOf(who.head, id);
    for (const finding of findings)
      changedBy(await who.head.ask('POST', `/api/findings/${finding.id}/acceptance`));
    const { id: planId, version } = await plan(who.head);
    const lines = [
      lineOf(findings[0]?.id ?? '', place.staff.personId),
      lineOf(findings[1]?.id ?? '', place.head.personId, { time: { kind: 'MONTH', month: '2024-06' } }),
    ];
    const draft = await who.head.ask('PUT', `/api/remediation-plans/${planId}/draft`, { version, lines });
    changedBy(await onPlan(who.head, 'submissions', { version: changedBy(draft).version }));
    const [read] = (await plan(who.lead)).submissions;
    changedBy(await onPlan(who.lead, 'approval', { edition: 1, hash: read?.hash }));
  });

  it('is worked on by whom the plan names; a date that passes is an event and stays on the record', async () => {
    const { who, set } = scene;
    // Whoever writes the lines is shown the people of the divisions as well.
    const people = async (below: string) =>
      answerOf(listPersons, await who.head.ask('GET', `/api/persons?unitId=${scene.place.district}${below}`))
        .items;
    expect((await people('')).map((one) => one.id)).not.toContain(scene.place.staff.personId);
    expect((await people('&below=true')).map((one) => one.id)).toContain(scene.place.staff.personId);
    const { approved } = await plan(who.staff);
    const [first] = approved?.lines ?? [];
    const path = `lines/${first?.id}`;
    for (const other of [who.lead, who.verifier, who.stranger])
      problemOf(await onPlan(other, `${path}/reports`, { percent: 10 }), 403);
    changedBy(await onPlan(who.staff, `${path}/reports`, { percent: 50, note: 'Đang làm' }));
    // He is of a division below the district that owes it.
    const owed = (await plan(who.staff)).duties.find(
      ({ kind, dueOn }) => kind === 'LINE' && dueOn === '2024-04-26',
    );
    changedBy(await who.staff.ask('POST', `/api/duties/${owed?.id}/acknowledgement`));
    const more = {
      until: '2024-05-10',
      reasonClass: 'WAITING_FOR_OTHERS',
      reason: 'Chờ số liệu',
      evidence: null,
    };
    problemOf(await who.head.ask('POST', `/api/duties/${owed?.id}/extensions`, more), 403);
    changedBy(await who.staff.ask('POST', `/api/duties/${owed?.id}/extensions`, more));
    const answered = await findingsOf(who.staff, id);
    expect(answered.map((finding) => finding.id)).toEqual([first?.findingId]);
    expect(problemOf(await onPlan(who.staff, `${path}/claims`, {}), 422).code).toBe('NO_EVIDENCE');
    await set.database.freeze('2024-05-02T02:00:00Z');
    await eventually(async () => {
      const { work } = await plan(who.lead);
      expect(work[0]?.passed).toEqual(['2024-04-26']);
    });
    const [late] = await findingsOf(who.lead, id);
    expect(late).toMatchObject({ late: 1, lines: 1, settled: 0 });
    const { happenings } = answerOf(getFinding, await who.head.ask('GET', `/api/findings/${late?.id}`));
    expect(happenings.filter(({ what }) => what === 'LineDeadlinePassed')).toMatchObject([
      { by: null, until: '2024-04-26' },
    ]);
  });

  it('is verified by the inspecting side alone, piece by piece, and ends with its last line', async () => {
    const { who } = scene;
    const { approved } = await plan(who.staff);
    const [first, second] = approved?.lines ?? [];
    const path = `lines/${first?.id}`;
    changedBy(
      await onPlan(who.staff, `${path}/evidence`, { fileId: await upload(who.staff, 'báo cáo tháng') }),
    );
    changedBy(await onPlan(who.staff, `${path}/claims`, { note: 'Đã xong' }));
    for (const other of [who.staff, who.head, who.lead, who.member, who.administrator, who.stranger])
      problemOf(await onPlan(other, `${path}/verification`, { claim: 1 }), 403);
    expect(problemOf(await onPlan(who.verifier, `${path}/verification`, { claim: 1 }), 409).code).toBe(
      'EVIDENCE_NOT_REVIEWED',
    );
    const [piece] = (await plan(who.verifier)).work[0]?.evidence ?? [];
    changedBy(
      await onPlan(who.verifier, `${path}/evidence/${piece?.evidenceId}/review`, {
        version: 1,
        accepted: true,
      }),
    );
    changedBy(await onPlan(who.verifier, `${path}/verification`, { claim: 1, note: 'Đạt' }));
    const [late, digital] = await findingsOf(who.head, id);
    expect([late?.status, digital?.status]).toEqual(['REMEDIED', 'OPEN']);
    expect(late).toMatchObject({ checkBy: '2024-11-04', settled: 1, late: 0 });
    // Nothing closed is ever open again.
    expect(problemOf(await onPlan(who.staff, `${path}/reports`, { percent: 10 }), 409).code).toBe(
      'LINE_SETTLED',
    );
    expect(second?.findingId).toBe(digital?.id);
  });

  it('comes back as another finding that points at the first, which stays closed', async () => {
    const { who, set } = scene;
    await set.database.freeze('2024-11-04T02:00:00Z');
    const [late] = await findingsOf(who.head, id);
    const seen = { effective: false, seen: 'Tháng 10 lại có 40 hồ sơ trễ hẹn' };
    for (const other of [who.lead, who.head, who.staff])
      problemOf(await other.ask('POST', `/api/findings/${late?.id}/effect`, seen), 403);
    changedBy(await who.verifier.ask('POST', `/api/findings/${late?.id}/effect`, seen));
    const all = await findingsOf(who.head, id);
    const repeat = all.find(({ repeatOf }) => repeatOf === late?.id);
    expect(repeat).toMatchObject({ number: 3, status: 'ISSUED', seen: seen.seen });
    expect(all.find((one) => one.id === late?.id)).toMatchObject({ status: 'REMEDIED', effective: false });
    const detail = answerOf(getFinding, await who.head.ask('GET', `/api/findings/${repeat?.id}`));
    expect(detail).toMatchObject({ repeatedFrom: { number: 1 }, actions: ['REPLY', 'ACCEPT'] });
  });

  it('leaves nothing to plan for where it is taken back, or only noted, and no other plan of the unit ends with it', async () => {
    const { who, place } = scene;
    const plans = async (of: string) => {
      const path = `/api/remediation-plans?inspectionId=${of}`;
      const { items } = answerOf(listPlans, await who.lead.ask('GET', path));
      return items.map(({ findings, status }) => [findings, status]).toSorted();
    };
    const contradicted = async (of: string, number: number, answer: object) => {
      const finding = (await findingsOf(who.head, of)).find((one) => one.number === number);
      const path = `/api/findings/${finding?.id}/reply`;
      changedBy(await who.head.ask('POST', path, { reply: 'Số liệu đã được đính chính' }));
      changedBy(await who.lead.ask('POST', `${path}/answer`, { reason: 'Đúng như đơn vị nêu', ...answer }));
    };
    expect(await plans(id)).toEqual([
      [1, 'DRAFTING'],
      [2, 'APPROVED'],
    ]);
    await contradicted(id, 3, { outcome: 'WITHDRAWN' });
    expect(await plans(id)).toEqual([
      [1, 'DROPPED'],
      [2, 'APPROVED'],
    ]);
    const noted = await concluded(scene);
    await contradicted(noted, 1, { outcome: 'CHANGED', text: findingOf(place, { kind: 'OBSERVATION' }) });
    expect((await findingsOf(who.head, noted)).map(({ status }) => status)).toEqual(['NOTED']);
    expect(await plans(noted)).toEqual([[1, 'DROPPED']]);
  });

  it('is remedied, and its plan complete, once its reply is answered, where all was verified before', async () => {
    const { who, place } = scene;
    const early = await concluded(scene);
    const [finding] = await findingsOf(who.head, early);
    const path = `/api/findings/${finding?.id}/reply`;
    changedBy(await who.head.ask('POST', path, { reply: 'Đã khắc phục ngay trong đợt kiểm tra' }));
    const { id: planId, version } = await planOf(who.head, early);
    const on = (by: Visitor, rest: string, body: object) =>
      by.ask('POST', `/api/remediation-plans/${planId}/${rest}`, body);
    const time = { kind: 'DATE', on: '2024-11-29' };
    const line = lineOf(finding?.id ?? '', place.staff.personId, { time });
    const draft = { version, lines: [line] };
    const saved = changedBy(await who.head.ask('PUT', `/api/remediation-plans/${planId}/draft`, draft));
    changedBy(await on(who.head, 'submissions', { version: saved.version }));
    const [read] = (await planOf(who.lead, early)).submissions;
    changedBy(await on(who.lead, 'approval', { edition: 1, hash: read?.hash }));
    const evidenceId = randomUUID();
    const fileId = await upload(who.staff, 'biên bản');
    changedBy(await on(who.staff, `lines/${line.id}/evidence`, { evidenceId, fileId }));
    changedBy(await on(who.staff, `lines/${line.id}/claims`, {}));
    const accepted = { version: 1, accepted: true };
    changedBy(await on(who.verifier, `lines/${line.id}/evidence/${evidenceId}/review`, accepted));
    changedBy(await on(who.verifier, `lines/${line.id}/verification`, { claim: 1 }));
    expect((await findingsOf(who.head, early))[0]).toMatchObject({ status: 'REPLIED' });
    const upheld = { outcome: 'UPHELD', reason: 'Tồn tại có thật, nay đã khắc phục' };
    changedBy(await who.lead.ask('POST', `${path}/answer`, upheld));
    expect((await findingsOf(who.head, early))[0]).toMatchObject({ status: 'REMEDIED' });
    expect(await planOf(who.head, early)).toMatchObject({ status: 'COMPLETED' });
  });
});
