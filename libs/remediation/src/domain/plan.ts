import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { FindingId, InspectionId } from './finding-text.js';
import { isSettled, untouchedLine, type LineWork } from './line-work.js';
import type { LineChange } from './plan-changes.js';
import type { Edition, LineDues } from './plan-events.js';
import type { LineId, PlanLine } from './plan-line.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

/** A text that was submitted, and what became of it. */
export interface Submission extends Edition {
  readonly lines: readonly PlanLine[];
  readonly dues: LineDues;
  readonly changes: readonly LineChange[];
  readonly submittedAt: Instant;
  readonly submittedBy: PersonId;
  readonly reviewBy: Due;
  readonly remark: Remark | null;
  readonly outcome: 'AWAITED' | 'WITHDRAWN' | 'RETURNED' | 'APPROVED';
  readonly decidedAt: Instant | null;
  readonly decidedBy: PersonId | null;
  readonly decision: Remark | null;
  readonly remarks: readonly { readonly lineId: LineId; readonly remark: Remark }[];
  readonly reviseBy: Due | null;
}

/** Slips of the pen put right after the approval. */
export interface SmallChanges {
  readonly at: Instant;
  readonly by: PersonId;
  readonly hash: string;
  readonly changes: readonly LineChange[];
}

/** The text that was approved last. Void once another one was submitted: until that one is approved its lines are owed all the same. */
export interface Approved extends Edition {
  /** With the slips of the pen put right since; `hash` is of what was approved. */
  readonly lines: readonly PlanLine[];
  readonly dues: LineDues;
  readonly approvedAt: Instant;
  readonly approvedBy: PersonId;
  readonly voidedAt: Instant | null;
  readonly smallChanges: readonly SmallChanges[];
}

/** Lines drawn by lot. */
export interface Sample {
  readonly number: number;
  readonly seed: string;
  readonly at: Instant;
  readonly population: readonly LineId[];
  readonly drawn: readonly LineId[];
  readonly outcome: 'OPEN' | 'PASSED' | 'FAILED';
  /** The line that it failed on. */
  readonly failedOn: LineId | null;
}

/** `COMPLETED` and `DROPPED` are for ever. */
export type PlanStatus = 'DRAFTING' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'COMPLETED' | 'DROPPED';

/** What a unit does about what was found in it. */
export interface AskedPlan {
  readonly status: PlanStatus;
  readonly inspectionId: InspectionId;
  /** The name of the inspection that it answers. */
  readonly title: string;
  readonly unitId: UnitId;
  readonly headId: PersonId;
  readonly team: Team;
  readonly findings: readonly FindingId[];
  readonly rules: RulesInForce;
  readonly askedAt: Instant;
  readonly planBy: Due;
  /** What the editor shows; of an approved plan, what is to be changed. */
  readonly draft: readonly PlanLine[];
  /** Everybody who had a hand in the text: none of them approves it. */
  readonly requesters: readonly PersonId[];
  readonly submissions: readonly Submission[];
  readonly approved: Approved | null;
  readonly work: Readonly<Record<LineId, LineWork>>;
  readonly samples: readonly Sample[];
  readonly endedAt: Instant | null;
}

export type Plan = { readonly status: 'NONE' } | AskedPlan;

export const noPlan: Plan = { status: 'NONE' };

/** How a line stands at work; one nobody touched yet is not started. */
export const workOn = ({ work }: Pick<AskedPlan, 'work'>, lineId: LineId): LineWork =>
  work[lineId] ?? untouchedLine;

/** The text that waits for its review. */
export const pendingOf = ({ submissions }: AskedPlan): Submission | undefined =>
  submissions.find(({ outcome }) => outcome === 'AWAITED');

/** The sample that is being looked at. */
export const openSample = ({ samples }: AskedPlan): Sample | undefined =>
  samples.find(({ outcome }) => outcome === 'OPEN');

/** Lines that are owed still. */
export const unsettledLines = (plan: AskedPlan): PlanLine[] =>
  (plan.approved?.lines ?? []).filter(({ id }) => !isSettled(workOn(plan, id)));

/** Findings all of whose lines are settled, by an approval that stands. */
export function remediedIn(plan: Plan): FindingId[] {
  if (plan.status === 'NONE' || !plan.approved || plan.approved.voidedAt !== null) return [];
  const { lines } = plan.approved;
  const open = new Set(unsettledLines(plan).map(({ findingId }) => findingId));
  return plan.findings.filter(
    (finding) => !open.has(finding) && lines.some(({ findingId }) => findingId === finding),
  );
}
