import { clipped } from '#libs/kernel/src/clipped.js';
import type { DutyKey } from '#libs/kernel/src/duty-change.js';
import type { Due } from '#libs/calendar/src/due.js';
import type { Obligation } from '#libs/kernel/src/obligation.js';
import {
  askedException,
  grantedException,
  type Exception,
  type Finding,
  type IssuedFinding,
} from './domain/finding.js';
import { verifierOf } from './domain/team.js';

/** All that is owed by a finding, or was owed and done: a pure function of its state. */
export function findingObligations(state: Finding): Obligation[] {
  if (state.status === 'NONE') return [];
  return [
    ...answers(state),
    ...remedies(state),
    ...state.exceptions.flatMap((exception) => decisions(state, exception)),
    ...checks(state),
  ];
}

const keyed = (kind: string, item = '', occurrence = 1): DutyKey => ({ kind, item, occurrence });

/** The inspecting side answers a reply. */
function answers({ reply, team, answererId, text }: IssuedFinding): Obligation[] {
  if (!reply) return [];
  const { answerBy: due, answeredAt: doneAt } = reply;
  const who = { owner: team.lead, creditor: answererId, title: clipped(text.seen, 300) };
  return [{ key: keyed('ANSWER_REPLY'), ...who, due, submittedAt: null, doneAt }];
}

/** The unit remedies it: by the last day that its severity allows, or by no day; not while it is excepted, even where it is remedied then. */
function remedies(finding: IssuedFinding): Obligation[] {
  const { status, owedTimes, answererId: owner, team, text, endedAt, remedyBy } = finding;
  if (owedTimes === 0 || grantedException(finding)) return [];
  if (status !== 'OPEN' && status !== 'REMEDIED') return [];
  const due: Due = remedyBy ?? noLimit(text.severity);
  const key = keyed('REMEDY', '', owedTimes);
  const who = { owner, creditor: team.lead, title: clipped(text.seen, 300) };
  return [{ key, ...who, due, submittedAt: null, doneAt: status === 'REMEDIED' ? endedAt : null }];
}

const noLimit = (severity: string): Due => ({
  kind: 'BY_ROADMAP',
  at: null,
  on: null,
  explanation: { rule: 'BY_ROADMAP', term: { rule: 'BY_ROADMAP', roadmap: severity }, roadmap: severity },
});

/** The inspecting side decides whether a unit may live with it. */
function decisions(
  finding: IssuedFinding,
  { exceptionId, decideBy: due, decidedAt }: Exception,
): Obligation[] {
  const waits = askedException(finding)?.exceptionId === exceptionId && finding.endedAt === null;
  if (decidedAt === null && !waits) return [];
  const { team, answererId, text } = finding;
  const who = { owner: team.lead, creditor: answererId, title: clipped(text.seen, 300) };
  return [{ key: keyed('DECIDE_EXCEPTION', exceptionId), ...who, due, submittedAt: null, doneAt: decidedAt }];
}

/** Somebody looks again whether the remedy held. */
function checks({ checkBy: due, checkedAt: doneAt, team, answererId, text }: IssuedFinding): Obligation[] {
  if (!due) return [];
  const who = { owner: verifierOf(team), creditor: answererId, title: clipped(text.seen, 300) };
  return [{ key: keyed('CHECK_EFFECT'), ...who, due, submittedAt: null, doneAt }];
}
