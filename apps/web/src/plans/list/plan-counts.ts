import type { PlanRow } from '../plan.js';

/** What is asked of a list of plans. */
export type PlanStanding = 'write' | 'review' | 'approved' | 'late' | 'ended';

/** To be written: never submitted, taken back, or sent back. Late: a line is open past its day, or the plan itself is. */
export function standsSo(plan: PlanRow, standing: PlanStanding, today: string): boolean {
  switch (standing) {
    case 'write':
      return plan.status === 'DRAFTING' || plan.status === 'RETURNED';
    case 'review':
      return plan.status === 'SUBMITTED';
    case 'approved':
      return plan.status === 'APPROVED';
    case 'late':
      return plan.late > 0 || isUnwrittenLate(plan, today);
    case 'ended':
      return plan.status === 'COMPLETED' || plan.status === 'DROPPED';
  }
}

/** By when it is to be filed: for the first time, or anew. */
export const toBeFiledBy = ({
  edition,
  planBy,
  reviseBy,
}: Pick<PlanRow, 'edition' | 'planBy' | 'reviseBy'>) => (edition === null ? planBy : reviseBy);

export function isUnwrittenLate(plan: PlanRow, today: string): boolean {
  const by = toBeFiledBy(plan);
  return standsSo(plan, 'write', today) && by !== null && by < today;
}

/** How many stand how. */
export function planCounts(plans: readonly PlanRow[], today: string): Readonly<Record<PlanStanding, number>> {
  const count = (standing: PlanStanding) => plans.filter((plan) => standsSo(plan, standing, today)).length;
  return {
    write: count('write'),
    review: count('review'),
    approved: count('approved'),
    late: count('late'),
    ended: count('ended'),
  };
}
