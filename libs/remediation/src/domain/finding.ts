import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { DocumentRef } from './document-ref.js';
import { asksForPlan, type FindingText, type InspectionId } from './finding-text.js';
import type { FileRef } from './file-ref.js';
import { handsOf } from './hands.js';
import type { FindingEvent } from './finding-events.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

/** That a unit may live with a finding for a while, or asks to. */
export interface Exception {
  readonly exceptionId: string;
  /** Whoever had a hand in asking: none of them decides. */
  readonly askedBy: readonly PersonId[];
  readonly until: LocalDate;
  readonly decideBy: Due;
  readonly decidedAt: Instant | null;
  readonly expires: Due | null;
  /** Whether those concerned heard that it ends soon. */
  readonly warned: boolean;
  /** `REPLACED` once another was granted in its place. */
  readonly state: 'ASKED' | 'GRANTED' | 'REFUSED' | 'EXPIRED' | 'REPLACED';
}

export interface Reply {
  /** Whoever had a hand in it: none of them answers it. */
  readonly by: readonly PersonId[];
  readonly at: Instant;
  readonly answerBy: Due;
  readonly answeredAt: Instant | null;
}

/**
 * `ISSUED` until the time for replies is over, `REPLIED` until the reply is answered, `OPEN` once it counts, `EXCEPTED` while it is
 * accepted. `REMEDIED`, `WITHDRAWN` and `NOTED`, which asks for nothing, are for ever.
 */
export type FindingStatus = 'ISSUED' | 'REPLIED' | 'OPEN' | 'EXCEPTED' | 'REMEDIED' | 'WITHDRAWN' | 'NOTED';

/** Whether something may still have to be done about it. */
export const isStanding = (status: Finding['status']): boolean =>
  status === 'ISSUED' || status === 'REPLIED' || status === 'OPEN' || status === 'EXCEPTED';

/** A finding since it was issued. */
export interface IssuedFinding {
  readonly status: FindingStatus;
  readonly inspectionId: InspectionId;
  readonly number: number;
  readonly conclusion: DocumentRef;
  readonly team: Team;
  readonly answererId: PersonId;
  readonly text: FindingText;
  readonly rules: RulesInForce;
  readonly issuedAt: Instant;
  readonly replyBy: Due;
  readonly reply: Reply | null;
  readonly countedAt: Instant | null;
  /** The last day of the remedy; null where the severity has no limit. */
  readonly remedyBy: Due | null;
  /** How often it was owed: once more after each exception. */
  readonly owedTimes: number;
  readonly exceptions: readonly Exception[];
  readonly endedAt: Instant | null;
  /** Whoever had a hand in remedying it: none of them looks whether that held. */
  readonly remediedBy: readonly PersonId[];
  readonly bySample: boolean;
  /** Every file that it was ever shown by: its evidence, and what came with replies. */
  readonly files: readonly FileRef[];
  readonly checkBy: Due | null;
  readonly checkedAt: Instant | null;
  readonly effective: boolean | null;
}

export type Finding = { readonly status: 'NONE' } | IssuedFinding;

export const noFinding: Finding = { status: 'NONE' };

/** Folds a recorded fact. An order of events that no decision could have produced leaves the state as it is. */
export function evolveFinding(state: Finding, event: FindingEvent): Finding {
  if (event.type === 'FindingIssued') return issued(event.data);
  if (state.status === 'NONE') return state;
  switch (event.type) {
    case 'FindingReplied': {
      const { at, answerBy, files } = event.data;
      const reply = { by: handsOf(event.data), at, answerBy, answeredAt: null };
      return { ...state, status: 'REPLIED', reply, files: [...state.files, ...files] };
    }
    case 'ReplyAnswered': {
      const { at, outcome, text, remedyBy } = event.data;
      const reply = state.reply && { ...state.reply, answeredAt: at };
      if (outcome === 'WITHDRAWN') return { ...state, status: 'WITHDRAWN', reply, endedAt: at };
      const files = [...state.files, ...(text?.evidence ?? [])];
      return { ...counted({ ...state, text: text ?? state.text }, at, remedyBy), reply, files };
    }
    case 'FindingCounted':
      return counted(state, event.data.at, event.data.remedyBy);
    case 'FindingRemedied': {
      const { at, bySample, checkBy, doers = [] } = event.data;
      return { ...state, status: 'REMEDIED', endedAt: at, remediedBy: doers, bySample, checkBy };
    }
    case 'ExceptionAsked': {
      const { exceptionId, until, decideBy } = event.data;
      const nothing = { decidedAt: null, expires: null, warned: false, state: 'ASKED' } as const;
      const asked = { exceptionId, askedBy: handsOf(event.data), until, decideBy, ...nothing };
      return { ...state, exceptions: [...state.exceptions, asked] };
    }
    case 'ExceptionDecided': {
      const { at, exceptionId, expires } = event.data;
      const decided = { decidedAt: at, expires, state: expires ? 'GRANTED' : 'REFUSED' } as const;
      if (!expires) return withException(state, exceptionId, decided);
      const before = state.exceptions.find((one) => one.state === 'GRANTED');
      const replaced = before ? withException(state, before.exceptionId, { state: 'REPLACED' }) : state;
      return { ...withException(replaced, exceptionId, decided), status: 'EXCEPTED' };
    }
    case 'ExceptionRunsOut':
      return withException(state, event.data.exceptionId, { warned: true });
    case 'ExceptionExpired': {
      const { exceptionId, remedyBy } = event.data;
      const over = withException(state, exceptionId, { state: 'EXPIRED' });
      return { ...over, status: 'OPEN', remedyBy, owedTimes: state.owedTimes + 1 };
    }
    case 'EffectChecked':
      return { ...state, checkedAt: event.data.at, effective: event.data.effective };
    case 'AnswererChanged':
      return { ...state, answererId: event.data.answererId };
    case 'FindingTeamChanged':
      return { ...state, team: event.data.team };
  }
}

/** The request for an exception that waits for its answer. */
export const askedException = ({ exceptions }: IssuedFinding): Exception | undefined =>
  exceptions.find(({ state }) => state === 'ASKED');

/** The exception that holds. */
export const grantedException = ({ exceptions }: IssuedFinding): Exception | undefined =>
  exceptions.find(({ state }) => state === 'GRANTED');

function issued({
  at,
  by: _,
  through: __,
  ...data
}: Extract<FindingEvent, { type: 'FindingIssued' }>['data']): IssuedFinding {
  return {
    ...data,
    status: 'ISSUED',
    issuedAt: at,
    reply: null,
    countedAt: null,
    remedyBy: null,
    owedTimes: 0,
    exceptions: [],
    endedAt: null,
    remediedBy: [],
    bySample: false,
    files: data.text.evidence,
    checkBy: null,
    checkedAt: null,
    effective: null,
  };
}

function counted(state: IssuedFinding, countedAt: Instant, remedyBy: Due | null): IssuedFinding {
  if (!asksForPlan(state.text)) return { ...state, status: 'NOTED', countedAt, endedAt: countedAt };
  return { ...state, status: 'OPEN', countedAt, remedyBy, owedTimes: 1 };
}

const withException = (
  state: IssuedFinding,
  exceptionId: string,
  change: Partial<Exception>,
): IssuedFinding => ({
  ...state,
  exceptions: state.exceptions.map((one) => (one.exceptionId === exceptionId ? { ...one, ...change } : one)),
});
