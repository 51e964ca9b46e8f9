import { changedBy } from './answers.js';
import {
  nothing,
  reason,
  onFinding,
  onPlan,
  linesOf,
  onFirstLine,
  accepted,
  submitted,
  approval,
  broughtIn,
  putForward,
  approved,
  shown,
  claimed,
  review,
  reviewed,
  drawn,
  remedied,
  excepted,
  onException,
  moreTime,
  onExtension,
  concluding,
  type Sides,
} from './two-sides.js';
import type { Answer, Visitor } from './visitor.js';

/** Something that one side asks for or does, and the other judges. */
export interface JudgedAct {
  readonly useCase: string;
  /** Whose act it is. */
  readonly part: 'lead' | 'verifier';
  /** What was done before anybody came to stand on both sides. */
  readonly before: (sides: Sides) => Promise<unknown>;
  /** What is asked for, or done, after that. */
  readonly asked: (sides: Sides) => Promise<unknown>;
  readonly judged: (by: Visitor, sides: Sides) => Promise<Answer>;
  /** What whoever asked or did it himself is told. */
  readonly himself: 'REQUESTER_IS_APPROVER' | 'DOER_IS_VERIFIER' | 'VERIFIER_OF_THE_UNIT' | 'NOT_ALLOWED';
  /** What somebody else of the unit is told. */
  readonly insider: 'VERIFIER_OF_THE_UNIT' | 'NOT_ALLOWED';
}

const looked = (by: Visitor, sides: Sides) =>
  onFinding(by, sides, 'effect', { effective: true, seen: reason });

const approver = { part: 'lead', himself: 'REQUESTER_IS_APPROVER', insider: 'VERIFIER_OF_THE_UNIT' } as const;
const verifier = { part: 'verifier', himself: 'DOER_IS_VERIFIER', insider: 'VERIFIER_OF_THE_UNIT' } as const;
/** Here nobody asks; what is looked at is his own unit. */
const inspector = { part: 'lead', himself: 'VERIFIER_OF_THE_UNIT', insider: 'VERIFIER_OF_THE_UNIT' } as const;
/** Who decides is found by what is owed: nobody of the unit is among them. */
const decider = { part: 'lead', himself: 'NOT_ALLOWED', insider: 'NOT_ALLOWED' } as const;

/** Every act by which one side judges what the other asks for or does, after an inspection is concluded. */
export const judgedActs: Readonly<Record<string, JudgedAct>> = {
  'approving a plan': {
    useCase: 'ApprovePlan',
    before: accepted,
    asked: submitted,
    judged: approval,
    ...approver,
  },
  'returning a plan': {
    useCase: 'ReturnPlan',
    before: accepted,
    asked: submitted,
    judged: (by, sides) => onPlan(by, sides, 'return', { edition: 1, reason, lines: [] }),
    ...approver,
  },
  'upholding a finding that was replied to': {
    useCase: 'AnswerReply',
    before: nothing,
    asked: async (sides) => changedBy(await onFinding(sides.head, sides, 'reply', { reply: reason })),
    judged: (by, sides) => onFinding(by, sides, 'reply/answer', { outcome: 'UPHELD', reason }),
    ...approver,
  },
  'taking back a finding that was replied to': {
    useCase: 'AnswerReply',
    before: nothing,
    asked: async (sides) => changedBy(await onFinding(sides.head, sides, 'reply', { reply: reason })),
    judged: (by, sides) => onFinding(by, sides, 'reply/answer', { outcome: 'WITHDRAWN', reason }),
    ...approver,
  },
  'granting an exception': {
    useCase: 'DecideException',
    before: accepted,
    asked: excepted,
    judged: (by, sides) => onException(by, sides, '2024-06-28'),
    ...approver,
  },
  'refusing an exception': {
    useCase: 'DecideException',
    before: accepted,
    asked: excepted,
    judged: (by, sides) => onException(by, sides, null),
    ...approver,
  },
  'granting more time for a line': {
    useCase: 'GrantExtension',
    before: moreTime,
    asked: nothing,
    judged: (by, sides) => onExtension(by, sides, 'grant', { until: null, reason: null }),
    ...decider,
  },
  'refusing more time for a line': {
    useCase: 'RefuseExtension',
    before: moreTime,
    asked: nothing,
    judged: (by, sides) => onExtension(by, sides, 'refusal', { reason }),
    ...decider,
  },
  'accepting evidence': {
    useCase: 'ReviewLineEvidence',
    before: approved,
    asked: shown,
    judged: async (by, sides) => review(by, sides, (await linesOf(sides))[0]?.id),
    ...verifier,
  },
  'verifying a line': {
    useCase: 'VerifyLine',
    before: approved,
    asked: reviewed,
    judged: (by, sides) => onFirstLine(by, sides, 'verification', { claim: 1 }),
    ...verifier,
  },
  'sending a line back': {
    useCase: 'SendBackLine',
    before: approved,
    asked: claimed,
    judged: (by, sides) => onFirstLine(by, sides, 'rework', { claim: 1, reason }),
    ...verifier,
  },
  'drawing lots over a plan': {
    useCase: 'DrawSample',
    before: approved,
    asked: claimed,
    judged: (by, sides) => onPlan(by, sides, 'samples'),
    ...verifier,
  },
  'verifying a line that was drawn': {
    useCase: 'VerifyLine',
    before: approved,
    asked: drawn,
    judged: (by, sides) => onFirstLine(by, sides, 'verification', { claim: 1 }),
    ...verifier,
  },
  'looking whether a remedy held': {
    useCase: 'CheckEffect',
    before: approved,
    asked: remedied,
    judged: looked,
    ...verifier,
  },
};

/** The same before it is concluded. */
export const inspectingActs: Readonly<Record<string, JudgedAct>> = {
  'concluding an inspection': {
    useCase: 'ConcludeInspection',
    before: nothing,
    asked: nothing,
    judged: concluding,
    ...inspector,
  },
  'calling an inspection off': {
    useCase: 'CancelInspection',
    before: nothing,
    asked: nothing,
    judged: (by, { inspectionId }) =>
      by.ask('POST', `/api/inspections/${inspectionId}/cancellation`, { reason }),
    ...inspector,
  },
};

/** What was asked for or done by who headed the unit meanwhile, and is judged when somebody else heads it again. */
export const actsAfterwards: Readonly<Record<string, JudgedAct & { readonly after: JudgedAct['asked'] }>> = {
  'approving a plan that came in by a sheet': {
    useCase: 'ApprovePlan',
    before: accepted,
    asked: broughtIn,
    after: putForward,
    judged: approval,
    ...approver,
  },
  'looking whether held what he had a hand in': {
    useCase: 'CheckEffect',
    before: approved,
    asked: remedied,
    after: nothing,
    judged: looked,
    ...verifier,
  },
};
