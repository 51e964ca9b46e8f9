import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { Obligation } from '#libs/kernel/src/obligation.js';
import { isSettled, standingClaim } from './domain/line-work.js';
import type { PlanLine } from './domain/plan-line.js';
import { workOn, type AskedPlan, type Plan, type Submission } from './domain/plan.js';
import { verifierOf } from './domain/team.js';

/**
 * All that is owed by a plan, or was owed and done: a pure function of its state. A text that waits for its approval takes no
 * date away: until it is approved, what was approved before is owed.
 */
export function planObligations(state: Plan): Obligation[] {
  if (state.status === 'NONE') return [];
  const all = [
    ...toPlan(state),
    ...state.submissions.flatMap((submission) => toReview(state, submission)),
    ...(state.approved?.lines ?? []).flatMap((line) => ofLine(state, line)),
  ];
  return state.endedAt === null ? all : all.filter(({ doneAt }) => doneAt !== null);
}

/** The unit says what it does: done with the first text that it did not take back. */
function toPlan({
  headId: owner,
  team,
  planBy: due,
  submissions,
  rules: _,
  ...plan
}: AskedPlan): Obligation[] {
  const first = submissions.find(({ outcome }) => outcome !== 'WITHDRAWN');
  const key = { kind: 'PLAN', item: '', occurrence: 1 };
  const { title } = plan;
  return [
    { key, owner, creditor: team.lead, title, due, submittedAt: null, doneAt: first?.submittedAt ?? null },
  ];
}

/** The inspecting side looks at a text; the unit revises what was returned, by another text. */
function toReview(plan: AskedPlan, submission: Submission): Obligation[] {
  const { edition: occurrence, outcome, reviewBy, decidedAt, reviseBy } = submission;
  if (outcome === 'WITHDRAWN') return [];
  const { headId, team } = plan;
  const { title } = plan;
  const review: Obligation = {
    key: { kind: 'REVIEW_PLAN', item: '', occurrence },
    owner: team.lead,
    creditor: headId,
    title,
    due: reviewBy,
    submittedAt: null,
    doneAt: decidedAt,
  };
  if (!reviseBy) return [review];
  const key = { kind: 'REVISE_PLAN', item: '', occurrence };
  const doneAt = nextSubmittedAt(plan, submission);
  return [
    review,
    { key, owner: headId, creditor: team.lead, title, due: reviseBy, submittedAt: null, doneAt },
  ];
}

const nextSubmittedAt = ({ submissions }: AskedPlan, { edition }: Submission): Instant | null =>
  submissions.find((one) => one.edition > edition && one.outcome !== 'WITHDRAWN')?.submittedAt ?? null;

function ofLine(plan: AskedPlan, { id, leadId, measure }: PlanLine): Obligation[] {
  const due = plan.approved?.dues[id];
  if (!due) return [];
  const { headId, team } = plan;
  const work = workOn(plan, id);
  const settled = isSettled(work);
  const claim = standingClaim(work);
  const owner = leadId ?? headId;
  const title = clipped(measure, 300);
  return [
    {
      key: { kind: 'LINE', item: id, occurrence: 1 },
      owner,
      creditor: team.lead,
      title,
      due,
      submittedAt: (!settled && claim?.at) || null,
      passedAt: work.passed.at(-1)?.dueAt,
      doneAt: (settled && claim?.at) || null,
    },
    ...work.claims
      .filter(({ answer }) => answer !== 'WITHDRAWN')
      .map(({ number, verifyBy, answeredAt }) => ({
        key: { kind: 'VERIFY_LINE', item: id, occurrence: number },
        owner: verifierOf(team),
        creditor: owner,
        title,
        due: verifyBy,
        submittedAt: null,
        doneAt: answeredAt,
      })),
  ];
}
