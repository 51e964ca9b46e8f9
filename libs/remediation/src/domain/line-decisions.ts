import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asPerformer, asVerifier, type LineAct, type Verifying } from './at-work.js';
import { evolvePlan } from './evolve-plan.js';
import { isSettled, shownEvidence, standingClaim, type LineClaim, type LineWork } from './line-work.js';
import type { PlanEvent } from './plan-events.js';
import type { LineId } from './plan-line.js';
import { openSample, unsettledLines, workOn, type Plan } from './plan.js';
import { demandDrawn, failedSample, passedSample } from './sample-decisions.js';

/** How far a line is, or a word about it: at least one of them. */
export function reportLine(
  state: Plan,
  {
    lineId,
    now: at,
    by,
    through,
    percent,
    remark,
  }: LineAct & {
    readonly percent: number | null;
    readonly remark: Remark | null;
  },
): PlanEvent[] {
  const { work } = asPerformer(state, { lineId, now: at, by, through });
  demandUnclaimed(work, lineId);
  if (percent === null && remark === null) throw new RuleBroken('NOTHING_REPORTED');
  return [{ type: 'LineReported', data: { lineId, at, by, through, percent, remark } }];
}

/** Says that a line is done, by what is shown there now: something that holds today, and was not rejected. */
export function claimLine(
  state: Plan,
  {
    lineId,
    now: at,
    by,
    through,
    remark,
    calendar,
  }: LineAct & {
    readonly remark: Remark | null;
    readonly calendar: WorkingCalendar;
  },
): PlanEvent[] {
  const { plan, work } = asPerformer(state, { lineId, now: at, by, through });
  demandUnclaimed(work, lineId);
  const today = dateOf(at);
  const holds = shownEvidence(work).filter(
    (one) => ['IN_REVIEW', 'ACCEPTED'].includes(one.state) && (one.validUntil ?? today) >= today,
  );
  if (holds.length === 0) throw new RuleBroken('NO_EVIDENCE', { lineId });
  const verifyBy = dueWithinDays(plan.rules.rules.verifyWithin, at, calendar);
  const claim = work.claims.length + 1;
  return [{ type: 'LineClaimed', data: { lineId, at, by, through, claim, remark, verifyBy } }];
}

/** Takes a claim back that nobody has answered yet; not while lots are drawn over it. */
export function withdrawLineClaim(
  state: Plan,
  { lineId, now: at, by, through, remark }: LineAct & { readonly remark: Remark },
): PlanEvent[] {
  const { plan, work } = asPerformer(state, { lineId, now: at, by, through });
  const { number: claim } = claimOf(work);
  if (openSample(plan)?.population.includes(lineId)) throw new RuleBroken('SAMPLE_OPEN');
  return [{ type: 'LineClaimWithdrawn', data: { lineId, at, by, through, claim, remark } }];
}

/** An answer to a claim names it by its number: he who answers has seen that one. */
interface Answer extends Verifying {
  readonly claim: number;
}

/** The inspecting side finds it done: everything shown was looked at, and something of it holds. */
export function verifyLine(
  state: Plan,
  { lineId, now: at, by, through, insiders, claim, remark }: Answer & { readonly remark: Remark | null },
): PlanEvent[] {
  const { plan, work } = asVerifier(state, { lineId, now: at, by, through, insiders });
  claimOf(work, claim);
  demandDrawn(plan, lineId);
  const shown = shownEvidence(work);
  if (shown.some((one) => one.state === 'IN_REVIEW'))
    throw new RuleBroken('EVIDENCE_NOT_REVIEWED', { lineId });
  const today = dateOf(at);
  if (!shown.some((one) => one.state === 'ACCEPTED' && (one.validUntil ?? today) >= today))
    throw new RuleBroken('NO_EVIDENCE', { lineId });
  const verified: PlanEvent = { type: 'LineVerified', data: { lineId, at, by, through, claim, remark } };
  return [verified, ...passedSample(evolvePlan(state, verified), { at, by, through })];
}

/** The inspecting side sends it back to work; the date stays. In a sample everything that waits goes back with it. */
export function sendBackLine(
  state: Plan,
  { lineId, now: at, by, through, insiders, claim, remark }: Answer & { readonly remark: Remark },
): PlanEvent[] {
  const { plan, work } = asVerifier(state, { lineId, now: at, by, through, insiders });
  claimOf(work, claim);
  demandDrawn(plan, lineId);
  const data = { lineId, at, by, through, claim, remark, because: 'NOT_DONE' } as const;
  return [{ type: 'LineSentBack', data }, ...failedSample(plan, lineId, { at, by, through })];
}

/** The date of a line is over, and nobody had said that it is done. Nothing where that was noted, or somebody had. */
export function passDeadline(
  state: Plan,
  {
    lineId,
    dueAt,
    dueOn,
    by,
    through,
    now,
  }: LineAct & { readonly dueAt: Instant; readonly dueOn: LocalDate },
): PlanEvent[] {
  if (state.status === 'NONE' || now < dueAt || !isOwed(state, lineId)) return [];
  const work = workOn(state, lineId);
  if (isSettled(work) || work.passed.some((one) => one.dueAt === dueAt)) return [];
  if ((standingClaim(work)?.at ?? now) < dueAt) return [];
  return [{ type: 'LineDeadlinePassed', data: { lineId, at: dueAt, by, through, dueAt, dueOn } }];
}

const isOwed = (state: Exclude<Plan, { status: 'NONE' }>, lineId: LineId): boolean =>
  unsettledLines(state).some(({ id }) => id === lineId);

/** What was claimed and not answered is not worked on: what is to be verified must stand still. */
export function demandUnclaimed({ status }: LineWork, lineId: LineId): void {
  if (status === 'CLAIMED') throw new RuleBroken('CLAIM_AWAITS', { lineId });
}

function claimOf(work: LineWork, number?: number): LineClaim {
  const claim = standingClaim(work);
  if (work.status !== 'CLAIMED' || !claim) throw new RuleBroken('NO_CLAIM');
  if (number !== undefined && claim.number !== number)
    throw new RuleBroken('CLAIM_CHANGED', { claim: claim.number });
  return claim;
}
