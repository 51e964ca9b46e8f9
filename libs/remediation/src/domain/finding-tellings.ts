import { clipped } from '#libs/kernel/src/clipped.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { FindingEvent } from './finding-events.js';
import { asksForPlan } from './finding-text.js';
import type { Finding, IssuedFinding } from './finding.js';
import type { RemediationTemplate, Telling, Tellings } from './telling.js';

/** Whom what happens to a finding concerns. */
export const findingTellings: Tellings<FindingEvent, Finding> = {
  // Whoever is asked for a plan hears of all findings at once by that; alone stand those that ask for none, or ask somebody else.
  // What came back is found by a verifier, and the lead answers for it from then on.
  FindingIssued: ({ data }, state) => [
    ...(asksForPlan(data.text) && data.text.answererId === null
      ? []
      : toAnswerer('FINDING_FOR_YOU', state, { dueOn: data.replyBy.on })),
    ...(data.text.repeatOf === null || data.by === data.team.lead ? [] : toLead('FINDING_CAME_BACK', state)),
  ],
  FindingReplied: ({ data }, state) => toLead('FINDING_REPLIED', state, { dueOn: data.answerBy.on }),
  ReplyAnswered: ({ data }, state) =>
    toAnswerer(answered[data.outcome], state, { dueOn: data.remedyBy?.on ?? null }),
  FindingCounted: ({ data }, state) =>
    data.because === 'NO_REPLY'
      ? toAnswerer('FINDING_COUNTS', state, { dueOn: data.remedyBy?.on ?? null })
      : [],
  FindingRemedied: (_, state) => both('FINDING_REMEDIED', state),
  ExceptionAsked: ({ data }, state) => toLead('EXCEPTION_ASKED', state, { dueOn: data.decideBy.on }),
  ExceptionDecided: ({ data }, state) =>
    data.expires
      ? toAnswerer('EXCEPTION_GRANTED', state, { dueOn: data.expires.on })
      : toAnswerer('EXCEPTION_REFUSED', state),
  ExceptionRunsOut: ({ data }, state) => both('EXCEPTION_RUNS_OUT', state, { dueOn: data.dueOn }),
  ExceptionExpired: ({ data }, state) =>
    both('EXCEPTION_EXPIRED', state, { dueOn: data.remedyBy?.on ?? null }),
  // What did not hold is told by the finding that repeats it.
  EffectChecked: ({ data }, state) => (data.effective ? both('REMEDY_HELD', state) : []),
  // Who takes over does it himself, and who is named for the team was asked before.
  AnswererChanged: null,
  FindingTeamChanged: null,
};

const answered = {
  UPHELD: 'FINDING_UPHELD',
  CHANGED: 'FINDING_CHANGED',
  WITHDRAWN: 'FINDING_WITHDRAWN',
} as const;

type More = Pick<Telling, 'dueOn'>;

const toAnswerer = (template: RemediationTemplate, state: Finding, more: More = {}): Telling[] =>
  told(template, state, ({ answererId }) => [answererId], more);

const toLead = (template: RemediationTemplate, state: Finding, more: More = {}): Telling[] =>
  told(template, state, ({ team }) => [team.lead], more);

const both = (template: RemediationTemplate, state: Finding, more: More = {}): Telling[] =>
  told(template, state, ({ answererId, team }) => [answererId, team.lead], more);

function told(
  template: RemediationTemplate,
  state: Finding,
  whom: (finding: IssuedFinding) => readonly PersonId[],
  more: More,
): Telling[] {
  if (state.status === 'NONE') return [];
  return [{ template, people: whom(state), title: clipped(state.text.seen, 300), lineId: null, ...more }];
}
