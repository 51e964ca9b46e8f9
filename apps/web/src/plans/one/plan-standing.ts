import type { Duty } from '#libs/contracts/src/http/duties.js';
import { isLateLine } from '../late-line.js';
import { isSettled, linesOf, pendingOf, type Line, type Plan, type Submission } from '../plan.js';

/** Where a plan stands and who has to do what: what its sentence is made from. */
export type PlanStanding =
  | { readonly kind: 'WRITE'; readonly findings: number; readonly duty: Duty | undefined }
  | { readonly kind: 'REVISE'; readonly returned: Submission | undefined; readonly duty: Duty | undefined }
  | { readonly kind: 'REVIEW'; readonly pending: Submission | undefined; readonly duty: Duty | undefined }
  | ({ readonly kind: 'WORK'; readonly excepted: number } & LineCounts)
  | { readonly kind: 'COMPLETED'; readonly lines: number }
  | { readonly kind: 'DROPPED' };

export interface LineCounts {
  readonly lines: number;
  readonly settled: number;
  readonly claimed: number;
  readonly late: number;
}

/** What falls due next. */
export function nextLine(plan: Plan): Line | undefined {
  const open = linesOf(plan).filter(
    ({ duty }) => duty?.state === 'OPEN' && duty.dueOn !== null && !duty.timing.startsWith('SUBMITTED'),
  );
  return open.toSorted((one, other) => ((one.duty?.dueOn ?? '') < (other.duty?.dueOn ?? '') ? -1 : 1))[0];
}

/** How many lines stand how. */
export function lineCounts(plan: Plan): LineCounts {
  const lines = linesOf(plan);
  return {
    lines: lines.length,
    settled: lines.filter(({ work }) => work && isSettled(work)).length,
    claimed: lines.filter(({ work }) => work?.status === 'CLAIMED').length,
    late: lines.filter(isLateLine).length,
  };
}

const exceptedIn = ({ about }: Plan): number => about.filter(({ status }) => status === 'EXCEPTED').length;

/** Reads it off the plan and its open duties. */
export function planStanding(plan: Plan): PlanStanding {
  const open = (...kinds: readonly string[]) =>
    plan.duties.find(({ kind, state }) => state === 'OPEN' && kinds.includes(kind));
  switch (plan.status) {
    case 'DRAFTING':
      return { kind: 'WRITE', findings: plan.about.length, duty: open('PLAN', 'REVISE_PLAN') };
    case 'RETURNED':
      return { kind: 'REVISE', returned: plan.submissions.at(-1), duty: open('REVISE_PLAN', 'PLAN') };
    case 'SUBMITTED':
      return { kind: 'REVIEW', pending: pendingOf(plan), duty: open('REVIEW_PLAN') };
    case 'APPROVED':
      return { kind: 'WORK', ...lineCounts(plan), excepted: exceptedIn(plan) };
    case 'COMPLETED':
      return { kind: 'COMPLETED', lines: lineCounts(plan).lines };
    case 'DROPPED':
      return { kind: 'DROPPED' };
  }
}
