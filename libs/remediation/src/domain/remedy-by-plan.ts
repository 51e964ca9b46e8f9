import { remedyFinding, type FindingAct } from './finding-decisions.js';
import type { FindingEvent } from './finding-events.js';
import type { FindingId } from './finding-text.js';
import type { Finding } from './finding.js';
import { leadsOf, type PlanId } from './plan-line.js';
import { remediedIn, workOn, type Plan } from './plan.js';

/**
 * A finding ends with the last of its lines: nothing while one is left, and nothing before it counts. One that is contradicted waits for
 * its answer.
 */
export function remedyByPlan(
  state: Finding,
  {
    plan,
    findingId,
    ...act
  }: FindingAct & { readonly plan: Plan; readonly planId: PlanId; readonly findingId: FindingId },
): FindingEvent[] {
  if (state.status !== 'OPEN' && state.status !== 'EXCEPTED') return [];
  if (plan.status === 'NONE' || !remediedIn(plan).includes(findingId)) return [];
  const lines = (plan.approved?.lines ?? []).filter((line) => line.findingId === findingId);
  // It rests on a sample where any of its lines was taken along with those that were drawn.
  const bySample = lines.some(({ id }) => workOn(plan, id).status === 'ACCEPTED_BY_SAMPLE');
  const doers = new Set([
    plan.headId,
    ...leadsOf(lines),
    ...lines.flatMap(({ id }) => workOn(plan, id).doers),
  ]);
  return remedyFinding(state, { ...act, bySample, doers: [...doers] });
}
