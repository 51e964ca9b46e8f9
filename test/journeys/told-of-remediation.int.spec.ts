import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultRules } from '#libs/remediation/src/domain/rules.js';
import { changedBy } from '../support/answers.js';
import { findingOf, inspectionScene, planOf } from '../support/inspection-scene.js';
import { newsOf } from '../support/news.js';
import {
  accepted,
  approval,
  approved,
  betweenTwoSides,
  drawn,
  linesOf,
  onFinding,
  onPlan,
  putForward,
  reason,
  remedied,
  review,
  shown,
  submitted,
  type Sides,
} from '../support/two-sides.js';

describe('what people are told of remediation', () => {
  const scene = inspectionScene();
  const news = newsOf(scene);

  beforeAll(async () => {
    const rules = { ...defaultRules.rules, sample: { from: 2, percent: 50, least: 1 } };
    changedBy(await scene.who.administrator.ask('PUT', '/api/remediation-rules', { version: 0, rules }));
  });

  const begun = (findings?: readonly object[]) => betweenTwoSides(scene, findings);
  const begunUnheard = async (...steps: readonly ((sides: Sides) => Promise<unknown>)[]): Promise<Sides> => {
    const sides = await begun();
    for (const step of steps) await step(sides);
    await news();
    return sides;
  };

  it('is that a plan is asked for, to the head: of all findings at once, and of each that asks for none or somebody else', async () => {
    const { place } = scene;
    await begun([
      findingOf(place),
      findingOf(place, { content: 'DIGITAL_GOVERNMENT', severity: 'NO_LIMIT' }),
    ]);
    expect(await news()).toEqual({ head: ['PLAN_ASKED'] });
    const recommended = {
      kind: 'RECOMMENDATION',
      addressee: 'STEERING_COMMITTEE',
      answererId: place.staff.personId,
    };
    await begun([findingOf(place, { kind: 'OBSERVATION' }), findingOf(place, recommended)]);
    expect(await news()).toEqual({ head: ['FINDING_FOR_YOU', 'PLAN_ASKED'], staff: ['FINDING_FOR_YOU'] });
  });

  it('is that the unit replied, to the lead, and what came of it, to the unit', async () => {
    for (const [outcome, template] of [
      ['UPHELD', 'FINDING_UPHELD'],
      ['WITHDRAWN', 'FINDING_WITHDRAWN'],
    ] as const) {
      const sides = await begunUnheard();
      changedBy(await onFinding(sides.head, sides, 'reply', { reply: reason }));
      expect(await news()).toEqual({ lead: ['FINDING_REPLIED'] });
      changedBy(await onFinding(sides.judge, sides, 'reply/answer', { outcome, reason }));
      expect(await news()).toEqual({ head: [template] });
    }
  });

  it('is that a plan is to be looked at, or to be written anew, or is approved, and whose lines are whose', async () => {
    const sides = await begunUnheard(accepted);
    await submitted(sides);
    expect(await news()).toEqual({ lead: ['PLAN_SUBMITTED'] });
    changedBy(await onPlan(sides.head, sides, 'submissions/withdrawal', { reason }));
    expect(await news()).toEqual({ lead: ['PLAN_TAKEN_BACK'] });
    await putForward(sides);
    expect(await news()).toEqual({ lead: ['PLAN_SUBMITTED'] });
    changedBy(await onPlan(sides.judge, sides, 'return', { edition: 2, reason, lines: [] }));
    expect(await news()).toEqual({ head: ['PLAN_RETURNED'] });
    await putForward(sides);
    changedBy(await approval(sides.judge, sides));
    expect(await news()).toEqual({
      lead: ['PLAN_SUBMITTED'],
      head: ['PLAN_APPROVED'],
      staff: ['LINES_FOR_YOU'],
    });
  });

  it('is that a line is said to be done, to who verifies, and the answer, to who leads it and to the head', async () => {
    const sides = await begunUnheard(approved);
    await shown(sides);
    expect(await news()).toEqual({});
    const [first, second] = await linesOf(sides);
    const onLine = async (path: string, body: object, by = sides.verifier) =>
      changedBy(await onPlan(by, sides, `lines/${first?.id}/${path}`, body));
    const [piece] = (await planOf(sides.verifier, sides.inspectionId)).work[0]?.evidence ?? [];
    const evidence = `evidence/${piece?.evidenceId}/review`;
    await onLine(evidence, { version: 1, accepted: false, reason });
    expect(await news()).toEqual({ head: ['EVIDENCE_REJECTED'], staff: ['EVIDENCE_REJECTED'] });
    await onLine(evidence, { version: 1, accepted: true });
    expect(await news()).toEqual({});
    await onLine('claims', {}, sides.staff);
    expect(await news()).toEqual({ verifier: ['LINE_CLAIMED'] });
    await onLine('claims/withdrawal', { reason }, sides.staff);
    expect(await news()).toEqual({ verifier: ['LINE_CLAIM_TAKEN_BACK'] });
    await onLine('claims', {}, sides.staff);
    await onLine('rework', { claim: 2, reason });
    expect(await news()).toEqual({
      verifier: ['LINE_CLAIMED'],
      head: ['LINE_SENT_BACK'],
      staff: ['LINE_SENT_BACK'],
    });
    await onLine('claims', {}, sides.staff);
    await onLine('verification', { claim: 3 });
    changedBy(await onPlan(sides.staff, sides, `lines/${second?.id}/claims`, {}));
    changedBy(await review(sides.verifier, sides, second?.id));
    await news();
    changedBy(await onPlan(sides.verifier, sides, `lines/${second?.id}/verification`, { claim: 1 }));
    expect(await news()).toEqual({
      staff: ['LINE_VERIFIED'],
      head: ['FINDING_REMEDIED', 'LINE_VERIFIED', 'PLAN_COMPLETED'],
      lead: ['FINDING_REMEDIED', 'PLAN_COMPLETED'],
    });
  });

  it('is what came of lots, to whom they stand for: each once, however many of his lines', async () => {
    const passed = await begunUnheard(approved, drawn);
    const open = (await planOf(passed.verifier, passed.inspectionId)).samples[0]?.drawn ?? [];
    const verified = `lines/${open[0]}/verification`;
    changedBy(await onPlan(passed.verifier, passed, verified, { claim: 1 }));
    expect(await news()).toEqual({
      staff: ['LINE_VERIFIED', 'SAMPLE_PASSED'],
      head: ['FINDING_REMEDIED', 'LINE_VERIFIED', 'PLAN_COMPLETED'],
      lead: ['FINDING_REMEDIED', 'PLAN_COMPLETED'],
    });
    const failed = await begunUnheard(approved, drawn);
    const [lot] = (await planOf(failed.verifier, failed.inspectionId)).samples[0]?.drawn ?? [];
    changedBy(await onPlan(failed.verifier, failed, `lines/${lot}/rework`, { claim: 1, reason }));
    const sentBack = ['LINE_SENT_BACK', 'SAMPLE_FAILED'];
    expect(await news()).toEqual({ head: sentBack, staff: sentBack });
  });

  it('is whether a remedy held, and what came back: to the unit and, as he answers for it from then on, to the lead', async () => {
    const held = await begunUnheard(approved, remedied);
    changedBy(await onFinding(held.verifier, held, 'effect', { effective: true, seen: reason }));
    expect(await news()).toEqual({ head: ['REMEDY_HELD'], lead: ['REMEDY_HELD'] });
    const back = await begunUnheard(approved, remedied);
    changedBy(await onFinding(back.verifier, back, 'effect', { effective: false, seen: 'Lại trễ hẹn' }));
    expect(await news()).toEqual({ head: ['PLAN_ASKED'], lead: ['FINDING_CAME_BACK'] });
  });
});
