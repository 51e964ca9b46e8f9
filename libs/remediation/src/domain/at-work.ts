import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Doer } from './hands.js';
import { demandNoDoer, demandOutsider } from './inspecting-side.js';
import { isSettled, type LineWork } from './line-work.js';
import { planIn } from './plan-decisions.js';
import type { LineId, PlanLine } from './plan-line.js';
import { workOn, type Approved, type AskedPlan, type Plan } from './plan.js';

/** Who acts on a line, and when. */
export interface LineAct extends Doer {
  readonly lineId: LineId;
  readonly now: Instant;
}

/** One of the inspecting side acts; `insiders` are those of them who are registered in the unit or below it. */
export interface Verifying extends LineAct {
  readonly insiders: readonly PersonId[];
}

interface AtWork {
  readonly plan: AskedPlan;
  readonly approved: Approved;
  readonly line: PlanLine;
  readonly work: LineWork;
}

/** A line that was approved. While a changed text waits for its approval, its lines are worked on all the same. */
export function atWork(state: Plan, lineId: LineId): AtWork {
  const plan = planIn(state, 'DRAFTING', 'RETURNED', 'SUBMITTED', 'APPROVED');
  const { approved } = plan;
  if (!approved) throw new RuleBroken('PLAN_NOT_APPROVED');
  const line = approved.lines.find(({ id }) => id === lineId);
  if (!line) throw new RuleBroken('NOT_FOUND', { what: 'line', id: lineId });
  return { plan, approved, line, work: workOn(plan, lineId) };
}

/** The same for who leads the line: one person, and not the head of the unit, though he answers for the plan. What is settled is not touched. Throws NOT_THE_PERFORMER with who may. */
export function asPerformer(state: Plan, { lineId, by }: LineAct): AtWork {
  const found = atWork(state, lineId);
  const performer = found.line.leadId ?? found.plan.headId;
  if (by !== performer) throw new RuleBroken('NOT_THE_PERFORMER', { whoCan: [performer] });
  if (isSettled(found.work)) throw new RuleBroken('LINE_SETTLED', { lineId });
  return found;
}

/**
 * The same for one of the inspecting side who had no hand in the line and is not of the unit. Nothing is verified by an approval
 * that is void.
 */
export function asVerifier(state: Plan, { lineId, by, through, insiders }: Verifying): AtWork {
  const found = atWork(state, lineId);
  const { plan, approved, line, work } = found;
  demandNoDoer({ by, through }, [...work.doers, plan.headId, ...(line.leadId ? [line.leadId] : [])]);
  demandOutsider({ by, through }, insiders);
  if (approved.voidedAt !== null) throw new RuleBroken('APPROVAL_VOID');
  return found;
}
