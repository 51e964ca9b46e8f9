import { dueBy } from '#libs/calendar/src/due-by.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf } from '#libs/calendar/src/vietnam-time.js';
import {
  askException,
  decideException,
  expireException,
  warnOfException,
} from '#libs/remediation/src/domain/exception-decisions.js';
import {
  acceptFinding,
  answerReply,
  checkEffect,
  countUnanswered,
  issueFinding,
  remedyFinding,
  replyToFinding,
} from '#libs/remediation/src/domain/finding-decisions.js';
import type { FindingEvent } from '#libs/remediation/src/domain/finding-events.js';
import type { FindingText } from '#libs/remediation/src/domain/finding-text.js';
import { evolveFinding, noFinding, type Finding } from '#libs/remediation/src/domain/finding.js';
import {
  aText,
  calendar,
  head,
  inspectionId,
  lead,
  now,
  remark,
  rules,
  team,
  verifier,
} from './inspected-unit.js';
import { newId } from './journey.js';

export const replyBy = dueBy({ rule: 'WORKING_DAYS_AFTER', from: dateOf(now), days: 5 }, calendar);
/** A year later, when every term is over. */
export const muchLater = atHour(localDate('2025-03-11'), '09:00');

/** Nine days before an exception ends that was granted. */
const nearTheEnd = atHour(localDate('2024-05-22'), '09:00');

export const byHead = { by: head, through: null, now, calendar };
/** Nobody who acts is of the unit. */
export const byLead = { by: lead, through: null, now, calendar, insiders: [] };
export const byVerifier = { by: verifier, through: null, now, calendar };

export const issueOf = (text: FindingText) => (state: Finding) =>
  issueFinding(state, {
    inspectionId,
    number: 1,
    conclusion: { number: '45/TB-SNV', on: localDate('2024-03-11') },
    team,
    answererId: head,
    text,
    rules,
    replyBy,
    by: lead,
    through: null,
    now,
  });

const lastException = (state: Finding): string =>
  (state.status === 'NONE' ? undefined : state.exceptions.at(-1)?.exceptionId) ?? newId();

/** Every command on a finding, by the one who may. */
export const findingCommands = {
  issue: issueOf(aText()),
  reply: (state: Finding) => replyToFinding(state, { ...byHead, remark, files: [] }),
  uphold: (state: Finding) => answerReply(state, { ...byLead, outcome: 'UPHELD', text: null, remark }),
  change: (state: Finding) =>
    answerReply(state, { ...byLead, outcome: 'CHANGED', text: aText({ severity: 'MINOR' }), remark }),
  withdraw: (state: Finding) => answerReply(state, { ...byLead, outcome: 'WITHDRAWN', text: null, remark }),
  accept: (state: Finding) => acceptFinding(state, byHead),
  askException: (state: Finding) =>
    askException(state, { ...byHead, exceptionId: newId(), until: localDate('2024-06-28'), remark }),
  grantException: (state: Finding) =>
    decideException(state, {
      ...byLead,
      exceptionId: lastException(state),
      until: localDate('2024-05-31'),
      remark: null,
    }),
  refuseException: (state: Finding) =>
    decideException(state, { ...byLead, exceptionId: lastException(state), until: null, remark }),
  remedy: (state: Finding) =>
    remedyFinding(state, { ...byVerifier, planId: newId(), bySample: false, doers: [head] }),
  checkEffect: (state: Finding) =>
    checkEffect(state, { ...byVerifier, insiders: [], effective: false, remark, repeatId: newId() }),
} satisfies Record<string, (state: Finding) => FindingEvent[]>;

/** What the calendar does by itself: it records nothing where nothing is over. */
export const findingTimers = {
  count: (state: Finding) => countUnanswered(state, { ...byLead, now: muchLater }),
  warn: (state: Finding) => warnOfException(state, { ...byLead, now: nearTheEnd }),
  expire: (state: Finding) => expireException(state, { ...byLead, now: muchLater }),
} satisfies Record<string, (state: Finding) => FindingEvent[]>;

export const foldedFinding = (events: readonly FindingEvent[]): Finding =>
  events.reduce(evolveFinding, noFinding);

/** What happened by these steps, one after the other. */
export function findingAfter(...steps: readonly ((state: Finding) => FindingEvent[])[]): FindingEvent[] {
  const events: FindingEvent[] = [];
  for (const step of steps) events.push(...step(foldedFinding(events)));
  return events;
}
