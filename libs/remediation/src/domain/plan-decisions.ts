import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { sameValue } from '#libs/kernel/src/same-value.js';
import type { FindingId, InspectionId } from './finding-text.js';
import { isStanding, type Finding } from './finding.js';
import type { Doer } from './hands.js';
import { demandNoRequester, demandOutsider } from './inspecting-side.js';
import { demandKeepsDates, demandKeepsSettled, lineDues, type FindingStanding } from './line-dues.js';
import { changesBetween, isMaterial } from './plan-changes.js';
import type { PlanEvent } from './plan-events.js';
import { gapsOf, type Helpers, type LineId, type PlanLine } from './plan-line.js';
import {
  pendingOf,
  unsettledLines,
  type AskedPlan,
  type Plan,
  type PlanStatus,
  type Submission,
} from './plan.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

/** Who acts on a plan, when, and by which calendar its terms are counted. */
export interface PlanAct extends Doer {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/** Makes the hash of a text under its number: SHA-256 of its canonical form, lower-case hex. */
export type Seal = (
  edition: number,
  lines: readonly PlanLine[],
) => { readonly format: string; readonly hash: string };

/** A unit is asked for a plan. */
export function askForPlan(
  state: Plan,
  {
    now: at,
    by,
    through,
    ...asked
  }: Doer & {
    readonly now: Instant;
    readonly inspectionId: InspectionId;
    readonly title: string;
    readonly unitId: UnitId;
    readonly headId: PersonId;
    readonly team: Team;
    readonly findings: readonly FindingId[];
    readonly rules: RulesInForce;
    readonly planBy: Due;
  },
): PlanEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('PLAN_EXISTS');
  return [{ type: 'PlanAsked', data: { at, by, through, ...asked } }];
}

/** Keeps what the editor shows; of an approved plan, what is to be changed. */
export function draftPlan(
  state: Plan,
  { now: at, by, through, lines }: Omit<PlanAct, 'calendar'> & { readonly lines: readonly PlanLine[] },
): PlanEvent[] {
  const plan = planIn(state, 'DRAFTING', 'RETURNED', 'APPROVED');
  demandDistinct(plan, lines);
  if (sameValue(lines, plan.draft)) return [];
  return [{ type: 'PlanDrafted', data: { at, by, through, lines } }];
}

/**
 * Puts a text forward for approval. Of an approved plan, small changes hold at once and are listed; anything more voids the
 * approval. A date that was approved is moved by an extension and by nothing else.
 */
export function submitPlan(
  state: Plan,
  {
    now: at,
    by,
    through,
    calendar,
    findings,
    helpers,
    seal,
    remark,
  }: PlanAct & {
    readonly findings: readonly FindingStanding[];
    readonly helpers: Helpers;
    readonly seal: Seal;
    readonly remark: Remark | null;
  },
): PlanEvent[] {
  const plan = planIn(state, 'DRAFTING', 'RETURNED', 'APPROVED');
  const { draft: lines, approved } = plan;
  // What came back has a plan of its own beside the first one, of the same unit and inspection.
  const owed = findings
    .filter(({ id, status }) => status === 'OPEN' && plan.findings.includes(id))
    .map(({ id }) => id);
  const gaps = gapsOf(lines, owed);
  if (lines.length === 0 || gaps.length > 0) throw new RuleBroken('PLAN_UNCLEAR', { gaps });
  const changes = changesBetween(approved?.lines ?? [], lines);
  demandKeepsSettled(plan, changes);
  if (approved?.voidedAt === null && !isMaterial(changes)) {
    if (changes.length === 0) throw new RuleBroken('NOTHING_CHANGED');
    const { edition } = approved;
    const text = { edition, ...seal(edition, lines), lines, changes, helpers };
    return [{ type: 'SmallChangesMade', data: { at, by, through, ...text } }];
  }
  demandKeepsDates(changes, calendar);
  const dues = lineDues(lines, { findings, calendar, now: at, kept: approved });
  const edition = (plan.submissions.at(-1)?.edition ?? 0) + 1;
  const reviewBy = dueWithinDays(plan.rules.rules.reviewPlanWithin, at, calendar);
  const text = { edition, ...seal(edition, lines), lines, dues, changes, reviewBy, remark };
  return [{ type: 'PlanSubmitted', data: { at, by, through, ...text } }];
}

/** Takes a text back that nobody has decided on yet. An approval that it voided does not come back by that. */
export function withdrawSubmission(
  state: Plan,
  { now: at, by, through, remark }: Omit<PlanAct, 'calendar'> & { readonly remark: Remark },
): PlanEvent[] {
  const { edition } = submittedIn(state).submission;
  return [{ type: 'SubmissionWithdrawn', data: { at, by, through, edition, remark } }];
}

/** Sends a text back, with what is to be said to single lines: by who might approve it, since a return gives the unit more time. */
export function returnPlan(
  state: Plan,
  {
    now: at,
    by,
    through,
    calendar,
    edition,
    remark,
    lines,
    insiders,
  }: PlanAct & {
    readonly edition: number;
    readonly remark: Remark | null;
    readonly insiders: readonly PersonId[];
    readonly lines: readonly { readonly lineId: LineId; readonly remark: Remark }[];
  },
): PlanEvent[] {
  const { plan, submission } = submittedIn(state, edition);
  demandNoRequester({ by, through }, plan.requesters);
  demandOutsider({ by, through }, insiders);
  if (remark === null && lines.length === 0) throw new RuleBroken('REASON_MISSING');
  const known = new Set(submission.lines.map(({ id }) => id));
  const stray = lines.find(({ lineId }) => !known.has(lineId));
  if (stray) throw new RuleBroken('NOT_FOUND', { what: 'line', id: stray.lineId });
  const reviseBy = dueWithinDays(plan.rules.rules.revisePlanWithin, at, calendar);
  return [{ type: 'PlanReturned', data: { at, by, through, edition, remark, lines, reviseBy } }];
}

/** Approves exactly the text that was read, by somebody who had no hand in it and is not of the unit. */
export function approvePlan(
  state: Plan,
  {
    now: at,
    by,
    through,
    edition,
    hash,
    remark,
    helpers,
    insiders,
  }: Omit<PlanAct, 'calendar'> & {
    readonly edition: number;
    readonly hash: string;
    readonly remark: Remark | null;
    readonly helpers: Helpers;
    readonly insiders: readonly PersonId[];
  },
): PlanEvent[] {
  const { plan, submission } = submittedIn(state, edition);
  if (submission.hash !== hash) throw new RuleBroken('PLAN_CHANGED');
  demandNoRequester({ by, through }, plan.requesters);
  demandOutsider({ by, through }, insiders);
  return [{ type: 'PlanApproved', data: { at, by, through, edition, hash, remark, helpers } }];
}

/**
 * All that was approved is settled, and none of the findings stands any longer. One that is accepted until a day, or contradicted, may
 * still have to be remedied: until it has ended there is a plan for it to go into.
 */
export function completePlan(
  state: Plan,
  { now: at, by, through, standing }: Omit<PlanAct, 'calendar'> & { readonly standing: readonly FindingId[] },
): PlanEvent[] {
  if (state.status !== 'APPROVED' || unsettledLines(state).length > 0) return [];
  if (state.findings.some((finding) => standing.includes(finding))) return [];
  return [{ type: 'PlanCompleted', data: { at, by, through } }];
}

/** There is nothing left to plan for: every finding was taken back, or is only noted. */
export function dropPlan(state: Plan, { now: at, by, through }: Omit<PlanAct, 'calendar'>): PlanEvent[] {
  planIn(state, 'DRAFTING', 'RETURNED', 'SUBMITTED', 'APPROVED');
  return [{ type: 'PlanDropped', data: { at, by, through } }];
}

/**
 * A finding was answered: the plan falls away where none is left that it was asked for, whatever stands in another plan of the
 * unit, and may have waited for nothing else to be complete.
 */
export function planAnswered(
  state: Plan,
  {
    findings,
    ...act
  }: Omit<PlanAct, 'calendar'> & { readonly findings: ReadonlyMap<FindingId, Finding['status']> },
): PlanEvent[] {
  if (state.status === 'NONE' || state.endedAt !== null) return [];
  const asks = (status: Finding['status'] | undefined): boolean =>
    status !== 'WITHDRAWN' && status !== 'NOTED';
  if (!state.findings.some((id) => asks(findings.get(id)))) return dropPlan(state, act);
  const standing = state.findings.filter((id) => isStanding(findings.get(id) ?? 'NONE'));
  return completePlan(state, { ...act, standing });
}

/** The plan, where it stands in one of these. Throws NOT_FOUND or PLAN_STATUS. */
export function planIn(state: Plan, ...needed: readonly PlanStatus[]): AskedPlan {
  if (state.status === 'NONE') throw new RuleBroken('NOT_FOUND', { what: 'plan' });
  if (!needed.includes(state.status)) throw new RuleBroken('PLAN_STATUS', { status: state.status, needed });
  return state;
}

function submittedIn(state: Plan, edition?: number): { plan: AskedPlan; submission: Submission } {
  const plan = planIn(state, 'SUBMITTED');
  const submission = pendingOf(plan);
  if (!submission || (edition !== undefined && submission.edition !== edition))
    throw new RuleBroken('PLAN_CHANGED');
  return { plan, submission };
}

function demandDistinct({ findings }: AskedPlan, lines: readonly PlanLine[]): void {
  if (new Set(lines.map(({ id }) => id)).size < lines.length) throw new RuleBroken('LINE_TWICE');
  const stray = lines.find(({ findingId }) => findingId !== null && !findings.includes(findingId));
  if (stray) throw new RuleBroken('FINDING_OF_OTHER_PLAN', { lineId: stray.id });
}
