import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { FileRef } from './file-ref.js';
import { handsOf } from './hands.js';
import type { OneLineEvent } from './line-events.js';

/** Whether it is late is derived from date, calendar and state, never set. The last two are for ever. */
export type LineStatus =
  'NOT_STARTED' | 'IN_PROGRESS' | 'CLAIMED' | 'REWORK' | 'VERIFIED' | 'ACCEPTED_BY_SAMPLE';

export interface LineEvidence extends FileRef {
  readonly evidenceId: string;
  readonly version: number;
  readonly validUntil: LocalDate | null;
  readonly attachedAt: Instant;
  readonly attachedBy: PersonId;
  readonly state: 'IN_REVIEW' | 'ACCEPTED' | 'REJECTED' | 'EXPIRED' | 'WITHDRAWN';
}

/** One time that a line was said to be done, and the answer. */
export interface LineClaim {
  readonly number: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly verifyBy: Due;
  readonly answer: 'AWAITED' | 'VERIFIED' | 'ACCEPTED_BY_SAMPLE' | 'SENT_BACK' | 'WITHDRAWN';
  readonly answeredAt: Instant | null;
}

/** A date that a line was due by and that passed without its having been said to be done. */
export interface PassedDeadline {
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
}

/** How a line stands at work. */
export interface LineWork {
  readonly status: LineStatus;
  readonly percent: number;
  readonly reportedAt: Instant | null;
  /** Every version of every piece, in the order in which they came. */
  readonly evidence: readonly LineEvidence[];
  readonly claims: readonly LineClaim[];
  readonly passed: readonly PassedDeadline[];
  /** Everybody who had a hand in it: none of them verifies it. */
  readonly doers: readonly PersonId[];
}

export const untouchedLine: LineWork = {
  status: 'NOT_STARTED',
  percent: 0,
  reportedAt: null,
  evidence: [],
  claims: [],
  passed: [],
  doers: [],
};

/** Folds what happened to one line. */
export function evolveLine(work: LineWork, event: OneLineEvent): LineWork {
  const { at } = event.data;
  switch (event.type) {
    case 'LineReported': {
      const { percent } = event.data;
      return { ...touched(work, event), percent: percent ?? work.percent, reportedAt: at };
    }
    case 'LineEvidenceAttached': {
      const { lineId: _, at: attachedAt, by: attachedBy, through: __, ...piece } = event.data;
      const attached: LineEvidence = { ...piece, attachedAt, attachedBy, state: 'IN_REVIEW' };
      return { ...touched(work, event), evidence: [...work.evidence, attached] };
    }
    case 'LineEvidenceWithdrawn':
      return withEvidence(work, (one) => one.evidenceId === event.data.evidenceId, 'WITHDRAWN');
    case 'LineEvidenceReviewed':
      return withEvidence(work, isOne(event.data), event.data.accepted ? 'ACCEPTED' : 'REJECTED');
    case 'LineEvidenceExpired':
      return withEvidence(work, isOne(event.data), 'EXPIRED');
    case 'LineClaimed': {
      const { claim: number, by, verifyBy } = event.data;
      const claim: LineClaim = { number, at, by, verifyBy, answer: 'AWAITED', answeredAt: null };
      return { ...touched(work, event), status: 'CLAIMED', claims: [...work.claims, claim] };
    }
    case 'LineClaimWithdrawn': {
      const status = work.claims.length > 1 ? 'REWORK' : 'IN_PROGRESS';
      return { ...answered(work, 'WITHDRAWN', at), status };
    }
    case 'LineVerified':
      return { ...answered(work, 'VERIFIED', at), status: 'VERIFIED', percent: 100 };
    case 'LineSentBack':
      return { ...answered(work, 'SENT_BACK', at), status: 'REWORK' };
    case 'LineDeadlinePassed': {
      const { dueAt, dueOn } = event.data;
      return { ...work, passed: [...work.passed, { dueAt, dueOn }] };
    }
  }
}

/** Taken with those that were drawn by lot. */
export const acceptedBySample = (work: LineWork, at: Instant): LineWork => ({
  ...answered(work, 'ACCEPTED_BY_SAMPLE', at),
  status: 'ACCEPTED_BY_SAMPLE',
  percent: 100,
});

/** Whether nothing will happen to it any more. */
export const isSettled = ({ status }: LineWork): boolean =>
  status === 'VERIFIED' || status === 'ACCEPTED_BY_SAMPLE';

/** What is shown now: the latest version of each piece that was not taken back. */
export function shownEvidence({ evidence }: LineWork): LineEvidence[] {
  const latest = new Map(evidence.map((one) => [one.evidenceId, one]));
  return [...latest.values()].filter(({ state }) => state !== 'WITHDRAWN');
}

/** The last claim, while it waits for its answer or holds as verified. */
export const standingClaim = (work: LineWork): LineClaim | undefined =>
  work.status === 'CLAIMED' || isSettled(work) ? work.claims.at(-1) : undefined;

const isOne =
  ({ evidenceId, version }: Pick<LineEvidence, 'evidenceId' | 'version'>) =>
  (one: LineEvidence): boolean =>
    one.evidenceId === evidenceId && one.version === version;

const withEvidence = (
  work: LineWork,
  which: (one: LineEvidence) => boolean,
  state: LineEvidence['state'],
): LineWork => ({ ...work, evidence: work.evidence.map((one) => (which(one) ? { ...one, state } : one)) });

const answered = (work: LineWork, answer: LineClaim['answer'], answeredAt: Instant): LineWork => ({
  ...work,
  claims: work.claims.map((one, place) =>
    place === work.claims.length - 1 ? { ...one, answer, answeredAt } : one,
  ),
});

function touched(work: LineWork, { data }: OneLineEvent): LineWork {
  const status = work.status === 'NOT_STARTED' ? 'IN_PROGRESS' : work.status;
  return { ...work, status, doers: [...new Set([...work.doers, ...handsOf(data)])] };
}
