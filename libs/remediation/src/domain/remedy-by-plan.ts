import { remedyFinding, type FindingAct } from './finding-decisions.js';
import type { FindingEvent } from './finding-events.js';
import type { FindingId } from './finding-text.js';
import type { Finding } from './finding.js';
import type { PlanId } from './plan-line.js';
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
  if (!remediedIn(plan).includes(findingId)) return [];
  return remedyFinding(state, { ...act, bySample: restsOnSample(plan, findingId) });
}

/** Whether any of its lines was taken along with those that were drawn. */
const restsOnSample = (plan: Plan, finding: FindingId): boolean =>
  plan.status !== 'NONE' &&
  (plan.approved?.lines ?? []).some(
    ({ id, findingId }) => findingId === finding && workOn(plan, id).status === 'ACCEPTED_BY_SAMPLE',
  );
