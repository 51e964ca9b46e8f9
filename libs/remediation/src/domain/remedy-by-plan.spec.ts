import { describe, expect, it } from '@jest/globals';
import {
  byLead,
  findingAfter,
  findingCommands,
  foldedFinding,
} from '../../../../test/support/finding-story.js';
import { aLine, findingId, rules } from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  askOf,
  byLot,
  doneBy,
  draftOf,
  foldedPlan,
  lines,
  onLine,
  planAfter,
  planCommands,
} from '../../../../test/support/plan-story.js';
import type { Finding } from './finding.js';
import { workOn, type Plan } from './plan.js';
import { remedyByPlan } from './remedy-by-plan.js';

const { issue, reply, accept, askException, grantException } = findingCommands;
const { ask, draft, submit, approve, drawSample } = planCommands;
const planId = newId<'plan'>();
const by =
  (plan: Plan, of = findingId) =>
  (state: Finding) =>
    remedyByPlan(state, { ...byLead, plan, planId, findingId: of });
const counts = foldedFinding(findingAfter(issue, accept));

describe('a finding whose lines are verified', () => {
  const verified = lines.map(({ id }) => doneBy(id).verified);
  const half = foldedPlan(planAfter(ask, draft, submit, approve, ...(verified[0] ?? [])));
  const whole = foldedPlan(planAfter(ask, draft, submit, approve, ...verified.flat()));

  it('is remedied with the last of them, accepted until a day or not', () => {
    expect(by(half)(counts)).toEqual([]);
    const excepted = foldedFinding(findingAfter(issue, accept, askException, grantException));
    for (const finding of [counts, excepted])
      expect(by(whole)(finding)).toMatchObject([
        { type: 'FindingRemedied', data: { planId, bySample: false } },
      ]);
  });

  it('is not before it counts, nor by a plan that says nothing about it', () => {
    for (const steps of [[issue], [issue, reply]])
      expect(by(whole)(foldedFinding(findingAfter(...steps)))).toEqual([]);
    expect(by(whole, newId<'finding'>())(counts)).toEqual([]);
  });
});

describe('a finding whose lines were taken along with a sample', () => {
  const other = newId<'finding'>();
  const sample = { from: 4, percent: 50, least: 2 };
  const few = { number: 3, rules: { ...rules.rules, sample } };

  it('says so, and one all of whose lines were looked at does not, whichever was the last', () => {
    const ids = byLot(
      'f'.repeat(64),
      Array.from({ length: 4 }, () => newId<'line'>()),
    );
    const text = ids.map((id, place) => aLine({ id, findingId: place < 2 ? other : findingId }));
    const claimed = ids.flatMap((id) => doneBy(id).claimed);
    const asked = [askOf({ rules: few, findings: [findingId, other] }), draftOf(text), submit, approve];
    const looked = ids.slice(0, 2).flatMap((id) => [onLine(id).acceptEvidence, onLine(id).verify]);
    const plan = foldedPlan(planAfter(...asked, ...claimed, drawSample, ...looked));
    if (plan.status === 'NONE') throw new Error('it was asked for');
    expect(ids.map((id) => workOn(plan, id).status)).toEqual([
      'VERIFIED',
      'VERIFIED',
      'ACCEPTED_BY_SAMPLE',
      'ACCEPTED_BY_SAMPLE',
    ]);
    expect(by(plan, other)(counts)).toMatchObject([{ data: { bySample: false } }]);
    expect(by(plan)(counts)).toMatchObject([{ data: { bySample: true } }]);
  });
});
