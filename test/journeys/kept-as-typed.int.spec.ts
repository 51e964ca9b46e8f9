import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { listPlans } from '#libs/contracts/src/http/remediation-plans.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { inspectionScene, lineOf, planOf, scopeOf, teamOf, upload } from '../support/inspection-scene.js';
import { accepted, betweenTwoSides, onPlan, reason, submitted } from '../support/two-sides.js';

describe('what somebody put in', () => {
  const scene = inspectionScene({ worker: false });

  it('stays where he corrects something else: the minutes of a meeting with its words', async () => {
    const { place, who } = scene;
    const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
    const { id } = changedBy(await who.lead.ask('POST', '/api/inspections', opening));
    const path = `/api/inspections/${id}/sessions/${randomUUID()}`;
    const held = {
      unitId: place.district,
      on: '2024-03-01',
      place: 'Trụ sở UBND huyện',
      summary: 'Làm việc',
    };
    const minutesId = await upload(who.lead, 'biên bản');
    changedBy(await who.lead.ask('PUT', path, { ...held, minutesId }));
    const sessions = async () =>
      answerOf(getInspection, await who.lead.ask('GET', `/api/inspections/${id}`)).sessions;
    // By whoever of the team corrects it, with the file named or not.
    for (const [by, more] of [
      [who.member, { summary: 'Làm việc về một cửa' }],
      [who.member, { summary: 'Làm việc về hồ sơ trễ hẹn', minutesId }],
    ] as const) {
      changedBy(await by.ask('PUT', path, { ...held, ...more }));
      expect(await sessions()).toMatchObject([{ summary: more.summary, minutes: { fileId: minutesId } }]);
    }
    const signed = await upload(who.member, 'biên bản có chữ ký');
    changedBy(await who.member.ask('PUT', path, { ...held, minutesId: signed }));
    expect(await sessions()).toMatchObject([{ minutes: { fileId: signed } }]);
    // At another meeting it is an upload like any other.
    const other = `/api/inspections/${id}/sessions/${randomUUID()}`;
    const elsewhere = await who.lead.ask('PUT', other, { ...held, minutesId: signed });
    expect(problemOf(elsewhere, 403).code).toBe('FILE_NOT_YOURS');
  });

  it('stays in a draft that is not clear yet: a cause without its kind', async () => {
    const sides = await betweenTwoSides(scene);
    await accepted(sides);
    const { id, version, about } = await planOf(sides.head, sides.inspectionId);
    const cause = { kind: null, root: 'Chưa phân công người theo dõi' };
    const lines = [lineOf(about[0]?.id ?? '', sides.staffId, { cause })];
    const put = await sides.head.ask('PUT', `/api/remediation-plans/${id}/draft`, { version, lines });
    const saved = changedBy(put);
    const { draft } = await planOf(sides.head, sides.inspectionId);
    expect(draft).toMatchObject({ lines: [{ cause }], gaps: [{ missing: 'CAUSE' }] });
    const unclear = await onPlan(sides.head, sides, 'submissions', { version: saved.version });
    expect(problemOf(unclear, 422).code).toBe('PLAN_UNCLEAR');
  });

  it('is filed anew by a day that the list of plans says', async () => {
    const sides = await betweenTwoSides(scene);
    const listed = async () => {
      const path = `/api/remediation-plans?inspectionId=${sides.inspectionId}`;
      return answerOf(listPlans, await sides.head.ask('GET', path)).items;
    };
    await accepted(sides);
    await submitted(sides);
    expect(await listed()).toMatchObject([{ status: 'SUBMITTED', planBy: '2024-03-22', reviseBy: null }]);
    changedBy(await onPlan(sides.judge, sides, 'return', { edition: 1, reason, lines: [] }));
    expect(await listed()).toMatchObject([
      { status: 'RETURNED', planBy: '2024-03-22', reviseBy: '2024-03-08' },
    ]);
  });
});
