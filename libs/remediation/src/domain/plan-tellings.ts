import { byKey } from '#libs/kernel/src/by-key.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { PlanEvent } from './plan-events.js';
import { leadsOf, type Helpers, type LineId, type PlanLine } from './plan-line.js';
import type { AskedPlan, Plan } from './plan.js';
import type { RemediationTemplate, Telling, Tellings } from './telling.js';

/** Whom what happens to a plan and its lines concerns. */
export const planTellings: Tellings<PlanEvent, Plan> = {
  PlanAsked: ({ data }, state) =>
    toHead('PLAN_ASKED', state, { dueOn: data.planBy.on, count: data.findings.length }),
  // What is being written is nobody's business yet.
  PlanDrafted: null,
  PlanSubmitted: ({ data }, state) => toLead('PLAN_SUBMITTED', state, { dueOn: data.reviewBy.on }),
  SubmissionWithdrawn: (_, state) => toLead('PLAN_TAKEN_BACK', state),
  PlanReturned: ({ data }, state) => toHead('PLAN_RETURNED', state, { dueOn: data.reviseBy.on }),
  PlanApproved: ({ data }, state, before) => [
    ...toHead('PLAN_APPROVED', state),
    ...newLines(state, before),
    ...newHelp(data.helpers, state, before),
  ],
  SmallChangesMade: ({ data }, state, before) => [
    ...toLead('PLAN_CORRECTED', state, { count: data.changes.length }),
    ...newHelp(data.helpers, state, before),
  ],
  PlanCompleted: (_, state) => [...toHead('PLAN_COMPLETED', state), ...toLead('PLAN_COMPLETED', state)],
  // The finding that was taken back says so.
  PlanDropped: null,
  // Who takes over does it himself, and who is named for the team was asked before.
  PlanTakenOver: null,
  PlanTeamChanged: null,
  // How far it is stands on the page; nobody is to be called to it each time.
  LineReported: null,
  LineEvidenceAttached: null,
  LineEvidenceWithdrawn: null,
  LineEvidenceReviewed: ({ data }, state) =>
    data.accepted ? [] : ofLine('EVIDENCE_REJECTED', state, data.lineId, performers),
  LineEvidenceExpired: ({ data }, state) => ofLine('EVIDENCE_EXPIRED', state, data.lineId, performers),
  LineClaimed: ({ data }, state) =>
    ofLine('LINE_CLAIMED', state, data.lineId, ({ team }) => team.verifiers, { dueOn: data.verifyBy.on }),
  LineClaimWithdrawn: ({ data }, state) =>
    ofLine('LINE_CLAIM_TAKEN_BACK', state, data.lineId, ({ team }) => team.verifiers),
  LineVerified: ({ data }, state) => ofLine('LINE_VERIFIED', state, data.lineId, performers),
  // Of a sample that failed all are told at once.
  LineSentBack: ({ data }, state) =>
    data.because === 'SAMPLE_FAILED' ? [] : ofLine('LINE_SENT_BACK', state, data.lineId, performers),
  // The ladder of its duty tells who owes it and who is above him.
  LineDeadlinePassed: null,
  // Lots are for those who verify, and what comes of them is told.
  SampleDrawn: null,
  // Whose line was drawn hears of it by itself, and the head by the findings that end with it.
  SamplePassed: ({ data }, state) => {
    if (state.status === 'NONE') return [];
    const accepted = (state.approved?.lines ?? []).filter(({ id }) => data.accepted.includes(id));
    return leadsOf(accepted).map((person) => ({
      template: 'SAMPLE_PASSED',
      people: [person],
      title: state.title,
      lineId: null,
      count: accepted.filter(({ leadId }) => leadId === person).length,
    }));
  },
  SampleFailed: (_, state) => {
    if (state.status === 'NONE') return [];
    const people = [state.headId, ...leadsOf(state.approved?.lines ?? [])];
    return [{ template: 'SAMPLE_FAILED', people, title: state.title, lineId: null }];
  },
};

type More = Pick<Telling, 'dueOn' | 'count'>;

const toHead = (template: RemediationTemplate, state: Plan, more: More = {}): Telling[] =>
  state.status === 'NONE'
    ? []
    : [{ template, people: [state.headId], title: state.title, lineId: null, ...more }];

const toLead = (template: RemediationTemplate, state: Plan, more: More = {}): Telling[] =>
  state.status === 'NONE'
    ? []
    : [{ template, people: [state.team.lead], title: state.title, lineId: null, ...more }];

const performers = ({ headId }: AskedPlan, { leadId }: PlanLine): readonly PersonId[] => [
  leadId ?? headId,
  headId,
];

function ofLine(
  template: RemediationTemplate,
  state: Plan,
  lineId: LineId,
  whom: (plan: AskedPlan, line: PlanLine) => readonly PersonId[],
  more: More = {},
): Telling[] {
  if (state.status === 'NONE') return [];
  const line = state.approved?.lines.find(({ id }) => id === lineId);
  if (!line) return [];
  const dueOn = state.approved?.dues[lineId]?.on ?? null;
  return [{ template, people: whom(state, line), title: clipped(line.measure, 300), lineId, dueOn, ...more }];
}

/** Who leads lines that he did not lead before: how many, and when the first of them is due. */
function newLines(state: Plan, before: Plan): Telling[] {
  if (state.status === 'NONE' || before.status === 'NONE' || !state.approved) return [];
  const { lines, dues } = state.approved;
  const led = (before.approved?.lines ?? []).map(({ id, leadId }) => `${id} ${leadId}`);
  const fresh = lines.filter(({ id, leadId }) => !led.includes(`${id} ${leadId}`));
  return leadsOf(fresh).map((person) => {
    const its = fresh.filter(({ leadId }) => leadId === person);
    const days = its.flatMap(({ id }) => dues[id]?.on ?? []).toSorted();
    return {
      template: 'LINES_FOR_YOU',
      people: [person],
      title: state.title,
      lineId: null,
      dueOn: days[0] ?? null,
      count: its.length,
    };
  });
}

/** Whose units help with lines that they did not help with before, and with how many. */
function newHelp(helpers: Helpers, state: Plan, before: Plan): Telling[] {
  if (state.status === 'NONE' || before.status === 'NONE' || !state.approved) return [];
  const helped = new Set(helpIn(before.approved?.lines ?? []).map(({ key }) => key));
  const fresh = helpIn(state.approved.lines).flatMap(({ key, lineId, unit }) => {
    const person = helpers[unit];
    return person === undefined || helped.has(key) ? [] : [{ person, lineId }];
  });
  return [...byKey(fresh, ({ person }) => person)].map(([person, its]) => ({
    template: 'HELP_ASKED',
    people: [person],
    title: state.title,
    lineId: null,
    count: new Set(its.map(({ lineId }) => lineId)).size,
  }));
}

const helpIn = (lines: readonly PlanLine[]) =>
  lines.flatMap(({ id: lineId, coordinatingUnits }) =>
    coordinatingUnits.map((unit) => ({ key: `${lineId} ${unit}`, lineId, unit })),
  );
