import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/support/given.js';
import {
  foldedPlan,
  line,
  lineTimers,
  onLine,
  planAfter,
  planCommands,
} from '../../../../test/support/plan-story.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import { noPlan as initial } from './plan.js';

const commands = onLine(line.id);
const timers = lineTimers(line.id);
type Command = keyof typeof commands;
type Timer = keyof typeof timers;

const { ask, draft, redraft, submit, approve } = planCommands;
const {
  report,
  attach,
  attachPaper,
  acceptEvidence,
  rejectEvidence,
  claim,
  withdrawClaim,
  verify,
  sendBack,
  withdrawEvidence,
} = commands;
const { pass, expireEvidence } = timers;
const approved = [ask, draft, submit, approve];
const voided = [redraft, submit];

/** How a line comes to stand in each of its ways. */
const standings = {
  NOT_APPROVED: planAfter(ask, draft, submit),
  NOT_STARTED: planAfter(...approved),
  IN_PROGRESS: planAfter(...approved, report),
  SHOWN: planAfter(...approved, attach),
  WITHDRAWN_EVIDENCE: planAfter(...approved, attach, withdrawEvidence),
  EXPIRING: planAfter(...approved, attachPaper),
  EXPIRED: planAfter(...approved, attachPaper, expireEvidence),
  ACCEPTED: planAfter(...approved, attach, acceptEvidence),
  REJECTED: planAfter(...approved, attach, rejectEvidence),
  CLAIMED: planAfter(...approved, attach, claim),
  CLAIMED_ACCEPTED: planAfter(...approved, attach, claim, acceptEvidence),
  CLAIMED_REJECTED: planAfter(...approved, attach, claim, rejectEvidence),
  CLAIM_WITHDRAWN: planAfter(...approved, attach, claim, withdrawClaim),
  SENT_BACK: planAfter(...approved, attach, claim, sendBack),
  PASSED: planAfter(...approved, attach, pass),
  VERIFIED: planAfter(...approved, attach, claim, acceptEvidence, verify),
  VOID: planAfter(...approved, attach, claim, ...voided),
  VERIFIED_VOID: planAfter(...approved, attach, claim, acceptEvidence, verify, ...voided),
};
type Standing = keyof typeof standings;

const working: readonly Command[] = ['report', 'attach', 'attachPaper'];
const shown: readonly Command[] = [
  ...working,
  'withdrawEvidence',
  'acceptEvidence',
  'rejectEvidence',
  'claim',
];
const claimed: readonly Command[] = ['withdrawClaim', 'sendBack', 'acceptEvidence', 'rejectEvidence'];

const allowed: Record<Standing, readonly Command[]> = {
  NOT_APPROVED: [],
  NOT_STARTED: working,
  IN_PROGRESS: working,
  SHOWN: shown,
  WITHDRAWN_EVIDENCE: working,
  EXPIRING: shown,
  EXPIRED: [...working, 'withdrawEvidence'],
  ACCEPTED: shown,
  REJECTED: shown.filter((command) => command !== 'claim'),
  CLAIMED: claimed,
  CLAIMED_ACCEPTED: [...claimed, 'verify'],
  CLAIMED_REJECTED: claimed,
  CLAIM_WITHDRAWN: shown,
  SENT_BACK: shown,
  PASSED: shown,
  VERIFIED: [],
  // Its people may take the claim back; nobody verifies by an approval that is void.
  VOID: ['withdrawClaim'],
  VERIFIED_VOID: [],
};

const moved: Record<Timer, readonly Standing[]> = {
  // What was said to be done in time, or is settled, is not late.
  pass: [
    'NOT_STARTED',
    'IN_PROGRESS',
    'SHOWN',
    'WITHDRAWN_EVIDENCE',
    'EXPIRING',
    'EXPIRED',
    'ACCEPTED',
    'REJECTED',
    'CLAIM_WITHDRAWN',
    'SENT_BACK',
  ],
  expireEvidence: ['EXPIRING'],
};

// The keys of the records.
const all = Object.keys(standings) as Standing[];
const pairs = all.flatMap((standing) =>
  (Object.keys(commands) as Command[]).map(
    (command) => [standing, command, allowed[standing].includes(command)] as const,
  ),
);
const times = all.flatMap((standing) =>
  (Object.keys(timers) as Timer[]).map(
    (timer) => [standing, timer, moved[timer].includes(standing)] as const,
  ),
);

describe('a line of a plan', () => {
  it.each(pairs)('that is %s: %s is allowed: %s', (standing, command, may) => {
    const when = given({ initial, evolve }, ...standings[standing]).when(commands[command]);
    expect(() => when.thenRefused('')).toThrow(may ? 'not refused' : /toBe/);
  });

  it.each(times)('that is %s, after a year: %s changes it: %s', (standing, timer, changes) => {
    expect(timers[timer](foldedPlan(standings[standing])).length > 0).toBe(changes);
  });
});
