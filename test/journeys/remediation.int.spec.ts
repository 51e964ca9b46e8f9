import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { getFinding } from '#libs/contracts/src/http/findings.js';
import { getInspection, listInspections } from '#libs/contracts/src/http/inspections.js';
import { getPerson } from '#libs/contracts/src/http/people.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import {
  findingOf,
  findingsOf,
  inspectionScene,
  lineOf,
  planOf,
  scopeOf,
  teamOf,
  upload,
} from '../support/inspection-scene.js';
import type { Visitor } from '../support/visitor.js';

describe('what an inspection found', () => {
  const scene = inspectionScene();
  let id: string;

  const inspection = async (who: Visitor) =>
    answerOf(getInspection, await who.ask('GET', `/api/inspections/${id}`));
  const plan = (who: Visitor) => planOf(who, id);
  const onPlan = async (who: Visitor, path: string, body?: object) =>
    who.ask('POST', `/api/remediation-plans/${(await plan(scene.who.head)).id}/${path}`, body);

  it('is noted by its team, under numbers that are never given twice', async () => {
    const { place, who } = scene;
    const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
    ({ id } = changedBy(await who.lead.ask('POST', '/api/inspections', opening)));
    const note = (by: Visitor, findingId: string, body: object) =>
      by.ask('PUT', `/api/inspections/${id}/findings/${findingId}`, body);
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    changedBy(await note(who.lead, first, { revision: 0, text: findingOf(place) }));
    changedBy(await note(who.member, second, { revision: 0, text: findingOf(place, { seen: 'Viết nhầm' }) }));
    // The answer got lost on the way to the tablet, and it asks again.
    changedBy(await note(who.member, second, { revision: 0, text: findingOf(place, { seen: 'Viết nhầm' }) }));
    const other = findingOf(place, { seen: 'Bản khác' });
    expect(problemOf(await note(who.lead, second, { revision: 0, text: other }), 409).code).toBe(
      'FINDING_CHANGED',
    );
    changedBy(
      await who.lead.ask('POST', `/api/inspections/${id}/findings/${second}/drop`, { reason: 'Ghi nhầm' }),
    );
    const digital = findingOf(place, {
      seen: 'Công tác chuyển đổi số còn hạn chế',
      content: 'DIGITAL_GOVERNMENT',
      severity: 'NO_LIMIT',
    });
    changedBy(await note(who.verifier, third, { revision: 0, text: digital }));
    expect((await inspection(who.lead)).drafts.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('is nobody’s business but the inspecting side’s before it is concluded', async () => {
    const { who } = scene;
    for (const other of [who.head, who.staff, who.stranger]) {
      problemOf(await other.ask('GET', `/api/inspections/${id}`), 404);
      expect(answerOf(listInspections, await other.ask('GET', '/api/inspections')).items).toEqual([]);
    }
    const { version } = await inspection(who.lead);
    const conclusion = { version, document: { number: '45/TB-SNV', on: '2024-03-01' } };
    for (const other of [who.member, who.verifier, who.head, who.administrator])
      problemOf(await other.ask('POST', `/api/inspections/${id}/conclusion`, conclusion), 403);
  });

  it('is followed up by whom its lead names, or an administrator over the side, and by no other’s choice', async () => {
    const { who, place } = scene;
    const name = async (by: Visitor, team: object) => {
      const { version } = await inspection(who.lead);
      return by.ask('PUT', `/api/inspections/${id}/team`, { version, team });
    };
    const team = teamOf(place);
    // A colleague of the lead, who administers another district.
    const path = `/api/persons/${place.member.personId}`;
    const { version } = answerOf(getPerson, await who.administrator.ask('GET', path));
    const held = { function: 'ADMINISTRATOR', unitId: place.elsewhere, from: '2024-01-01', to: null };
    changedBy(await who.administrator.ask('POST', `${path}/functions`, { version, ...held }));
    const own = { ...team, lead: place.member.personId };
    for (const other of [who.member, who.verifier])
      expect(problemOf(await name(other, own), 403).code).toBe('NOT_THE_LEAD');
    changedBy(await name(who.administrator, { ...team, members: [] }));
    changedBy(await name(who.lead, team));
  });

  it('goes out with the conclusion, and the unit may contradict before it counts', async () => {
    const { who, place } = scene;
    const { version } = await inspection(who.lead);
    const conclusion = { version, document: { number: '45/TB-SNV', on: '2024-03-01' } };
    changedBy(await who.lead.ask('POST', `/api/inspections/${id}/conclusion`, conclusion));
    const [late, digital] = await findingsOf(who.head, id);
    expect([late?.number, digital?.number]).toEqual([1, 3]);
    expect(late).toMatchObject({
      status: 'ISSUED',
      replyBy: '2024-03-08',
      remedyBy: null,
      conclusion: '45/TB-SNV',
    });
    expect(await findingsOf(who.stranger, id)).toEqual([]);
    problemOf(await who.stranger.ask('GET', `/api/findings/${late?.id}`), 404);
    const fileIds = [await upload(who.head, 'số liệu')];
    const reply = { reply: 'Đã giảm trong tháng 2', fileIds };
    problemOf(await who.staff.ask('POST', `/api/findings/${late?.id}/reply`, reply), 403);
    changedBy(await who.head.ask('POST', `/api/findings/${late?.id}/reply`, reply));
    problemOf(
      await who.head.ask('POST', `/api/findings/${late?.id}/reply/answer`, {
        outcome: 'WITHDRAWN',
        reason: 'x',
      }),
      403,
    );
    changedBy(
      await who.lead.ask('POST', `/api/findings/${late?.id}/reply/answer`, {
        outcome: 'UPHELD',
        reason: 'Số liệu cả năm vẫn vượt',
      }),
    );
    expect((await findingsOf(who.head, id))[0]).toMatchObject({ status: 'OPEN', remedyBy: '2024-05-29' });
    expect(place.district).toBe(late?.unit.id);
  });

  it('counts by itself where nobody contradicts in time', async () => {
    const { who, set } = scene;
    await set.database.freeze('2024-03-11T02:00:00Z');
    await eventually(async () => {
      const [, digital] = await findingsOf(who.head, id);
      expect(digital).toMatchObject({ status: 'OPEN', remedyBy: null });
    });
    const [, digital] = await findingsOf(who.head, id);
    const { happenings } = answerOf(getFinding, await who.head.ask('GET', `/api/findings/${digital?.id}`));
    expect(happenings.at(-1)).toMatchObject({
      what: 'FindingCounted',
      by: null,
      at: '2024-03-08T17:00:00.000Z',
    });
    problemOf(await who.head.ask('POST', `/api/findings/${digital?.id}/reply`, { reply: 'Muộn' }), 409);
  });

  it('is answered by a plan that is clear in everything before it can be submitted', async () => {
    const { who, place } = scene;
    const [late, digital] = await findingsOf(who.head, id);
    const { id: planId, version, planBy, draft } = await plan(who.head);
    expect(planBy).toBe('2024-03-22');
    expect(draft?.gaps).toHaveLength(2);
    const lines = [
      lineOf(late?.id ?? '', place.staff.personId),
      lineOf(digital?.id ?? '', place.head.personId, {
        measure: 'Số hóa hồ sơ một cửa',
        time: { kind: 'MONTH', month: '2024-06' },
        product: '',
      }),
    ];
    const put = (by: Visitor, body: object) => by.ask('PUT', `/api/remediation-plans/${planId}/draft`, body);
    for (const other of [who.lead, who.verifier, who.staff, who.stranger])
      problemOf(await other.ask('PUT', `/api/remediation-plans/${planId}/draft`, { version, lines }), 403);
    const stray = [lineOf(late?.id ?? '', place.stranger.personId)];
    expect(problemOf(await put(who.head, { version, lines: stray }), 422).code).toBe('PERSON_OUTSIDE_UNIT');
    const saved = changedBy(await put(who.head, { version, lines }));
    expect(problemOf(await put(who.head, { version, lines }), 409).code).toBe('VERSION_CONFLICT');
    expect(problemOf(await onPlan(who.head, 'submissions', { version: saved.version }), 422).code).toBe(
      'PLAN_UNCLEAR',
    );
    const clear = [lines[0], { ...lines[1], product: 'Báo cáo kết quả số hóa' }];
    const again = changedBy(await put(who.head, { version: saved.version, lines: clear }));
    // What is being written is the unit's own.
    expect((await plan(who.lead)).draft).toBeNull();
    changedBy(await onPlan(who.head, 'submissions', { version: again.version, note: 'Trình Đoàn kiểm tra' }));
  });

  it('is returned with remarks to single lines, and approved as it was read by nobody but the lead', async () => {
    const { who } = scene;
    const before = await plan(who.lead);
    const [first] = before.submissions[0]?.lines ?? [];
    changedBy(
      await onPlan(who.lead, 'return', {
        edition: 1,
        lines: [{ lineId: first?.id, reason: 'Nêu rõ mức giảm' }],
      }),
    );
    const returned = await plan(who.head);
    expect(returned).toMatchObject({
      status: 'RETURNED',
      submissions: [{ remarks: [{ text: 'Nêu rõ mức giảm' }] }],
    });
    const lines = returned.draft?.lines.map((line) =>
      line.id === first?.id ? { ...line, measure: 'Giảm tỷ lệ trễ hẹn xuống dưới 1 %' } : line,
    );
    const saved = changedBy(
      await who.head.ask('PUT', `/api/remediation-plans/${returned.id}/draft`, {
        version: returned.version,
        lines,
      }),
    );
    changedBy(await onPlan(who.head, 'submissions', { version: saved.version }));
    const { submissions } = await plan(who.lead);
    const { edition, hash } = submissions[1] ?? { edition: 0, hash: '' };
    for (const other of [who.head, who.staff, who.member, who.verifier, who.administrator, who.stranger])
      problemOf(
        await other.ask('POST', `/api/remediation-plans/${returned.id}/approval`, { edition, hash }),
        403,
      );
    expect(
      problemOf(await onPlan(who.lead, 'approval', { edition: 1, hash: submissions[0]?.hash }), 409).code,
    ).toBe('PLAN_CHANGED');
    changedBy(await onPlan(who.lead, 'approval', { edition, hash }));
    const approved = await plan(who.staff);
    expect(approved).toMatchObject({ status: 'APPROVED', approved: { edition: 2, hash } });
    expect(
      approved.duties
        .filter(({ kind, state }) => kind === 'LINE' && state === 'OPEN')
        .map(({ dueOn }) => dueOn),
    ).toEqual(['2024-04-26', '2024-06-28']);
  });
});
