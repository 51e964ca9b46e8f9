import { beforeAll, describe, expect, it } from '@jest/globals';
import { listNotices } from '#libs/contracts/src/http/notices.js';
import { answerOf, changedBy } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { findingsOf, inspectionScene } from '../support/inspection-scene.js';
import { newsOf, type News } from '../support/news.js';
import type { Program } from '../support/program.js';
import {
  accepted,
  approved,
  betweenTwoSides,
  excepted,
  onException,
  remedied,
  type Sides,
} from '../support/two-sides.js';
import type { Visitor } from '../support/visitor.js';

describe('what people are told of remediation when nobody acts', () => {
  const scene = inspectionScene({ worker: false });
  let worker: Program;
  const news = newsOf(scene);
  let atWork: Sides;
  let ended: Sides;

  beforeAll(async () => {
    worker = await scene.set.service.startWorker();
    await betweenTwoSides(scene);
    const living = await betweenTwoSides(scene);
    await accepted(living);
    atWork = await betweenTwoSides(scene);
    await approved(atWork);
    ended = await betweenTwoSides(scene);
    await approved(ended);
    await remedied(ended);
    await news();
    await excepted(living);
    expect(await news()).toEqual({ lead: ['EXCEPTION_ASKED'] });
    changedBy(await onException(living.judge, living, '2024-03-29'));
    expect(await news()).toEqual({ head: ['EXCEPTION_GRANTED'] });
  });

  /** The news of a day, to the last of them; and nothing more comes of it. */
  const heardOn = async (day: string, expected: News): Promise<void> => {
    await scene.set.database.freeze(`${day}T02:00:00Z`);
    const heard: Record<string, readonly string[]> = {};
    await eventually(async () => {
      for (const [role, templates] of Object.entries(await news()))
        heard[role] = [...(heard[role] ?? []), ...templates].toSorted();
      expect(heard).toEqual(expected);
    });
    expect(await news()).toEqual({});
  };
  /** What the ladder of a duty of this kind said to somebody. */
  const followedUp = async (who: Visitor, kind: string): Promise<string[]> => {
    const { items } = answerOf(listNotices, await who.ask('GET', '/api/notices?limit=100'));
    return items.filter(({ values }) => values.kind === kind).map(({ template }) => template);
  };

  it('is that a finding counts, to the unit', async () => {
    await heardOn('2024-03-11', { head: ['FINDING_COUNTS'] });
  });

  it('is that an exception ends soon and that it is over, to both sides', async () => {
    await heardOn('2024-03-19', { head: ['EXCEPTION_RUNS_OUT'], lead: ['EXCEPTION_RUNS_OUT'] });
    await heardOn('2024-04-01', { head: ['EXCEPTION_EXPIRED'], lead: ['EXCEPTION_EXPIRED'] });
  });

  it('is that the date of a line passed, by its ladder: to who leads it and to his superior', async () => {
    await heardOn('2024-05-02', {});
    await eventually(async () => {
      expect(await followedUp(atWork.staff, 'LINE')).toContain('ESCALATED');
      expect(await followedUp(atWork.head, 'LINE')).toContain('ESCALATED_TO_YOU');
    });
  });

  it('is that somebody is to look whether a remedy held, to who verifies', async () => {
    const [finding] = await findingsOf(ended.verifier, ended.inspectionId);
    expect(finding?.checkBy).toBe('2024-09-04');
    expect(await followedUp(ended.verifier, 'CHECK_EFFECT')).toEqual([]);
    await scene.set.database.freeze('2024-09-03T02:00:00Z');
    await eventually(async () =>
      expect(await followedUp(ended.verifier, 'CHECK_EFFECT')).toEqual(['DUE_SOON']),
    );
  });

  it('is told once, though the relay begins again from the first event', async () => {
    const { owner } = scene.set.database;
    const notices = async () =>
      (
        await owner.query(
          "select id, person_id, about, template, values, link, created_at from notices where class like 'REMEDIATION%' order by id",
        )
      ).rows;
    const before = await notices();
    expect(before.length).toBeGreaterThan(20);
    await worker.stop();
    await owner.query(
      "update checkpoints set xid = '0', position = 0 where consumer in ('tell-of-findings', 'tell-of-plans')",
    );
    worker = await scene.set.service.startWorker();
    await scene.set.service.relayed();
    expect(await notices()).toEqual(before);
  });
});
