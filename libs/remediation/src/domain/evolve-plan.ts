import type { PersonId } from '#libs/kernel/src/ids.js';
import { handsOf, type Doer } from './hands.js';
import type { SampleEvent } from './line-events.js';
import { acceptedBySample, evolveLine, isSettled } from './line-work.js';
import type { PlanDocumentEvent, PlanEvent } from './plan-events.js';
import type { PlanLine } from './plan-line.js';
import { workOn, type AskedPlan, type Plan, type Sample, type Submission } from './plan.js';

/** Folds a recorded fact. An order of events that no decision could have produced leaves the state as it is. */
export function evolvePlan(state: Plan, event: PlanEvent): Plan {
  if (event.type === 'PlanAsked') return asked(event.data);
  if (state.status === 'NONE') return state;
  switch (event.type) {
    case 'PlanDrafted':
    case 'PlanSubmitted':
    case 'SubmissionWithdrawn':
    case 'PlanReturned':
    case 'PlanApproved':
    case 'SmallChangesMade':
    case 'PlanCompleted':
    case 'PlanDropped':
    case 'PlanTakenOver':
    case 'PlanTeamChanged':
      return evolveDocument(state, event);
    case 'SampleDrawn':
    case 'SamplePassed':
    case 'SampleFailed':
      return evolveSample(state, event);
    default: {
      const { lineId } = event.data;
      return { ...state, work: { ...state.work, [lineId]: evolveLine(workOn(state, lineId), event) } };
    }
  }
}

function asked({
  at: askedAt,
  by: _,
  through: __,
  ...data
}: Extract<PlanEvent, { type: 'PlanAsked' }>['data']): AskedPlan {
  const nothing = { draft: [], requesters: [], submissions: [], approved: null, work: {}, samples: [] };
  return { ...data, status: 'DRAFTING', askedAt, ...nothing, endedAt: null };
}

function evolveDocument(
  state: AskedPlan,
  event: Exclude<PlanDocumentEvent, { readonly type: 'PlanAsked' }>,
): AskedPlan {
  switch (event.type) {
    case 'PlanDrafted':
      return { ...state, draft: event.data.lines, requesters: withHands(state.requesters, event.data) };
    case 'PlanSubmitted': {
      const { at: submittedAt, by: submittedBy, through: _, ...text } = event.data;
      const waits = { outcome: 'AWAITED', decidedAt: null, decidedBy: null, decision: null } as const;
      const submission = { ...text, submittedAt, submittedBy, ...waits, remarks: [], reviseBy: null };
      const approved = state.approved && { ...state.approved, voidedAt: submittedAt };
      const submissions = [...state.submissions, submission];
      const requesters = withHands(state.requesters, event.data);
      return { ...state, status: 'SUBMITTED', draft: text.lines, submissions, approved, requesters };
    }
    case 'SubmissionWithdrawn': {
      const { at: decidedAt, by: decidedBy, remark: decision } = event.data;
      const submissions = decided(state, { outcome: 'WITHDRAWN', decidedAt, decidedBy, decision });
      return { ...state, status: 'DRAFTING', submissions };
    }
    case 'PlanReturned': {
      const { at: decidedAt, by: decidedBy, remark: decision, lines: remarks, reviseBy } = event.data;
      const answer = { outcome: 'RETURNED', decidedAt, decidedBy, decision, remarks, reviseBy } as const;
      return { ...state, status: 'RETURNED', submissions: decided(state, answer) };
    }
    case 'PlanApproved': {
      const { at: approvedAt, by: approvedBy, edition, remark: decision } = event.data;
      const submission = state.submissions.find((one) => one.edition === edition);
      if (!submission) return state;
      const { format, hash, lines, dues } = submission;
      const given = { approvedAt, approvedBy, voidedAt: null, smallChanges: [] };
      const answer = { outcome: 'APPROVED', decidedAt: approvedAt, decidedBy: approvedBy, decision } as const;
      const approved = { edition, format, hash, lines, dues, ...given };
      return { ...state, status: 'APPROVED', submissions: decided(state, answer), approved, draft: lines };
    }
    case 'SmallChangesMade': {
      const { at, by, lines, hash, changes } = event.data;
      const { approved } = state;
      if (!approved) return state;
      const smallChanges = [...approved.smallChanges, { at, by, hash, changes }];
      const requesters = withHands(state.requesters, event.data);
      return { ...state, draft: lines, approved: { ...approved, lines, smallChanges }, requesters };
    }
    case 'PlanCompleted':
      return { ...state, status: 'COMPLETED', endedAt: event.data.at };
    case 'PlanDropped':
      return { ...state, status: 'DROPPED', endedAt: event.data.at };
    case 'PlanTakenOver':
      return takenOver(state, event.data.headId);
    case 'PlanTeamChanged':
      return { ...state, team: event.data.team };
  }
}

function evolveSample(state: AskedPlan, event: SampleEvent): AskedPlan {
  switch (event.type) {
    case 'SampleDrawn': {
      const { at, sample: number, seed, population, drawn } = event.data;
      const opened: Sample = { number, seed, at, population, drawn, outcome: 'OPEN', failedOn: null };
      return { ...state, samples: [...state.samples, opened] };
    }
    case 'SamplePassed': {
      const { at, sample, accepted } = event.data;
      const taken = accepted.map((id) => [id, acceptedBySample(workOn(state, id), at)] as const);
      const work = { ...state.work, ...Object.fromEntries(taken) };
      return { ...state, work, samples: ended(state, sample, { outcome: 'PASSED' }) };
    }
    case 'SampleFailed': {
      const { sample, lineId: failedOn } = event.data;
      return { ...state, samples: ended(state, sample, { outcome: 'FAILED', failedOn }) };
    }
  }
}

const withHands = (before: readonly PersonId[], doer: Doer): PersonId[] => [
  ...new Set([...before, ...handsOf(doer)]),
];

const decided = ({ submissions }: AskedPlan, answer: Partial<Submission>): Submission[] =>
  submissions.map((one) => (one.outcome === 'AWAITED' ? { ...one, ...answer } : one));

const ended = ({ samples }: AskedPlan, number: number, outcome: Partial<Sample>): Sample[] =>
  samples.map((one) => (one.number === number ? { ...one, ...outcome } : one));

/** What the head before him led and didn't end is led by the head who takes over. */
function takenOver(state: AskedPlan, headId: PersonId): AskedPlan {
  const { approved } = state;
  const passed = (line: PlanLine): PlanLine =>
    line.leadId === state.headId && !isSettled(workOn(state, line.id)) ? { ...line, leadId: headId } : line;
  return {
    ...state,
    headId,
    draft: state.draft.map(passed),
    approved: approved && { ...approved, lines: approved.lines.map(passed) },
  };
}
