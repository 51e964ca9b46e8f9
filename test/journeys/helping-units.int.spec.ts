import { beforeAll, describe, expect, it } from '@jest/globals';
import { listFindings } from '#libs/contracts/src/http/findings.js';
import { listNotices } from '#libs/contracts/src/http/notices.js';
import { listPlans, type Plan } from '#libs/contracts/src/http/remediation-plans.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { inspectionScene, lineOf, planOf } from '../support/inspection-scene.js';
import { newsOf } from '../support/news.js';
import { accepted, approval, betweenTwoSides, onPlan, putForward, type Sides } from '../support/two-sides.js';

describe('a unit that helps with lines of a plan', () => {
  const scene = inspectionScene();
  const news = newsOf(scene);
  let sides: Sides;

  /** Two lines, each with the units that help. */
  const drafted = async (...helping: readonly (readonly string[])[]) => {
    const { head, staffId, inspectionId } = sides;
    const { id, version, about, approved } = await planOf(head, inspectionId);
    const lines = helping.map((coordinatingUnits, place) => ({
      ...(approved?.lines[place] ?? lineOf(about[0]?.id ?? '', staffId)),
      coordinatingUnits,
    }));
    changedBy(await head.ask('PUT', `/api/remediation-plans/${id}/draft`, { version, lines }));
    await putForward(sides);
  };
  const seenByHelper = async (): Promise<readonly Plan[]> => {
    const { stranger } = scene.who;
    const path = `?inspectionId=${sides.inspectionId}`;
    const { items } = answerOf(listPlans, await stranger.ask('GET', `/api/remediation-plans${path}`));
    const findings = answerOf(listFindings, await stranger.ask('GET', `/api/findings${path}`));
    expect(findings.items).toHaveLength(items.length);
    return items;
  };

  beforeAll(async () => {
    sides = await betweenTwoSides(scene);
    await accepted(sides);
    await news();
  });

  it('neither hears nor sees of it before it is approved', async () => {
    await drafted([scene.place.elsewhere], []);
    expect(await news()).toEqual({ lead: ['PLAN_SUBMITTED'] });
    expect(await seenByHelper()).toEqual([]);
    const { id } = await planOf(sides.head, sides.inspectionId);
    const read = await scene.who.stranger.ask('GET', `/api/remediation-plans/${id}`);
    problemOf(read, 404);
  });

  it('is told by its head with how much it helps once it is, and reads it', async () => {
    changedBy(await approval(sides.judge, sides));
    expect(await news()).toEqual({
      head: ['PLAN_APPROVED'],
      staff: ['LINES_FOR_YOU'],
      stranger: ['HELP_ASKED'],
    });
    const { items } = answerOf(listNotices, await scene.who.stranger.ask('GET', '/api/notices?limit=100'));
    expect(items).toMatchObject([{ values: { count: 1 }, class: 'REMEDIATION_TO_ACT' }]);
    expect(await seenByHelper()).toMatchObject([{ status: 'APPROVED' }]);
  });

  it('does nothing in it', async () => {
    const { stranger } = scene.who;
    const { actions, draft, work, approved } = await planOf(stranger, sides.inspectionId);
    expect({ actions, draft, offered: work.flatMap((line) => line.actions) }).toEqual({
      actions: [],
      draft: null,
      offered: [],
    });
    const path = `lines/${approved?.lines[0]?.id}/reports`;
    problemOf(await onPlan(stranger, sides, path, { percent: 50 }), 403);
  });

  it('hears by a small change of more lines, not again of those that it knows, and sees nothing once it helps no more', async () => {
    const { elsewhere } = scene.place;
    await drafted([elsewhere], [elsewhere]);
    expect(await news()).toEqual({ lead: ['PLAN_CORRECTED'], stranger: ['HELP_ASKED'] });
    const { items } = answerOf(listNotices, await scene.who.stranger.ask('GET', '/api/notices?limit=1'));
    expect(items).toMatchObject([{ values: { count: 1 } }]);
    await drafted([elsewhere], []);
    expect(await news()).toEqual({ lead: ['PLAN_CORRECTED'] });
    expect(await seenByHelper()).toHaveLength(1);
    await drafted([], []);
    expect(await seenByHelper()).toEqual([]);
  });
});
