import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { ItemId } from './terms.js';
import type { Health, Reading, WorkEvent } from './work-events.js';

/** The base states of practice; whether it is late is derived from date, calendar and state, never set. */
export type WorkStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'AWAITING_CONFIRMATION' | 'REWORK' | 'COMPLETED';

export interface Evidence {
  readonly evidenceId: string;
  readonly version: number;
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly attachedAt: Instant;
  readonly attachedBy: PersonId;
  readonly withdrawn: boolean;
}

export interface Subtask {
  readonly subtaskId: string;
  readonly personId: PersonId;
  readonly givenBy: PersonId;
  readonly task: string;
  readonly due: Due;
  readonly state: 'OPEN' | 'REPORTED' | 'DONE' | 'WITHDRAWN';
  readonly reportedAt: Instant | null;
  /** How often it was reported done. */
  readonly reports: number;
  /** By when and when the last report was answered. */
  readonly acceptBy: Due | null;
  readonly settledAt: Instant | null;
}

export interface Cause {
  readonly causeId: string;
  readonly statedBy: PersonId;
  readonly unmetItemId: ItemId | null;
  readonly state: 'STATED' | 'CONFIRMED' | 'REFUSED';
  readonly decideBy: Due;
  readonly decidedAt: Instant | null;
}

/** One time that the performer said it was done, and the answer. */
export interface Claim {
  readonly number: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly confirmBy: Due;
  readonly answer: 'AWAITED' | 'CONFIRMED' | 'SENT_BACK' | 'WITHDRAWN';
  readonly answeredAt: Instant | null;
}

/** How an item in force stands at work. */
export interface ItemWork {
  readonly status: WorkStatus;
  readonly percent: number;
  readonly health: Health | null;
  readonly reading: Reading | null;
  readonly reportedAt: Instant | null;
  /** Every version of every piece of evidence, in the order in which they came. */
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly subtasks: readonly Subtask[];
  readonly causes: readonly Cause[];
}

export const untouchedWork: ItemWork = {
  status: 'NOT_STARTED',
  percent: 0,
  health: null,
  reading: null,
  reportedAt: null,
  evidence: [],
  claims: [],
  subtasks: [],
  causes: [],
};

/** Folds what happened to one item. */
export function evolveWork(work: ItemWork, event: WorkEvent): ItemWork {
  switch (event.type) {
    case 'ProgressReported': {
      const { percent, health, reading, at } = event.data;
      return {
        ...begun(work),
        percent: percent ?? work.percent,
        health: health ?? work.health,
        reading: reading && (!work.reading || reading.on >= work.reading.on) ? reading : work.reading,
        reportedAt: at,
      };
    }
    case 'EvidenceAttached': {
      const { itemId: _, at, by, ...evidence } = event.data;
      const attached = { ...evidence, attachedAt: at, attachedBy: by, withdrawn: false };
      return { ...begun(work), evidence: [...work.evidence, attached] };
    }
    case 'EvidenceWithdrawn': {
      const withdrawn = (one: Evidence): Evidence =>
        one.evidenceId === event.data.evidenceId ? { ...one, withdrawn: true } : one;
      return { ...work, evidence: work.evidence.map(withdrawn) };
    }
    case 'CompletionClaimed': {
      const { claim: number, at, by, confirmBy } = event.data;
      const claim: Claim = { number, at, by, confirmBy, answer: 'AWAITED', answeredAt: null };
      return { ...work, status: 'AWAITING_CONFIRMATION', claims: [...work.claims, claim] };
    }
    case 'ClaimWithdrawn': {
      const status = work.claims.length > 1 ? 'REWORK' : 'IN_PROGRESS';
      return { ...answered(work, 'WITHDRAWN', event.data.at), status };
    }
    case 'CompletionConfirmed':
      return { ...answered(work, 'CONFIRMED', event.data.at), status: 'COMPLETED', percent: 100 };
    case 'CompletionSentBack':
      return { ...answered(work, 'SENT_BACK', event.data.at), status: 'REWORK' };
    case 'ConfirmationVoided':
      return { ...work, status: 'REWORK' };
    case 'SubtaskGiven': {
      const { subtaskId, personId, by: givenBy, task, due } = event.data;
      const given = { subtaskId, personId, givenBy, task, due };
      const nothing = { reportedAt: null, reports: 0, acceptBy: null, settledAt: null };
      const subtask: Subtask = { ...given, state: 'OPEN', ...nothing };
      return { ...begun(work), subtasks: [...work.subtasks, subtask] };
    }
    case 'SubtaskReported':
      return withSubtask(work, event.data.subtaskId, (one) => ({
        ...one,
        state: 'REPORTED',
        reportedAt: event.data.at,
        reports: one.reports + 1,
        acceptBy: event.data.acceptBy,
        settledAt: null,
      }));
    case 'SubtaskSettled': {
      const state = { ACCEPTED: 'DONE', SENT_BACK: 'OPEN', WITHDRAWN: 'WITHDRAWN' } as const;
      const { subtaskId, outcome, reportedAt, at: settledAt } = event.data;
      return withSubtask(work, subtaskId, (one) => ({
        ...one,
        state: state[outcome],
        reportedAt: outcome === 'ACCEPTED' ? reportedAt : null,
        settledAt,
      }));
    }
    case 'CauseStated': {
      const { causeId, by: statedBy, unmetItemId, decideBy } = event.data;
      const cause: Cause = { causeId, statedBy, unmetItemId, state: 'STATED', decideBy, decidedAt: null };
      return { ...work, causes: [...work.causes, cause] };
    }
    case 'CauseDecided': {
      const state = event.data.confirmed ? 'CONFIRMED' : 'REFUSED';
      const decided = (one: Cause): Cause =>
        one.causeId === event.data.causeId ? { ...one, state, decidedAt: event.data.at } : one;
      return { ...work, causes: work.causes.map(decided) };
    }
  }
}

/** What is shown now: the latest version of each piece that was not taken back. */
export function shownEvidence({ evidence }: ItemWork): Evidence[] {
  const latest = new Map(evidence.map((one) => [one.evidenceId, one]));
  return [...latest.values()].filter(({ withdrawn }) => !withdrawn);
}

const answered = (work: ItemWork, answer: Claim['answer'], answeredAt: Instant): ItemWork => ({
  ...work,
  claims: work.claims.map((one, index) =>
    index === work.claims.length - 1 ? { ...one, answer, answeredAt } : one,
  ),
});

/** The last claim, while it waits for its answer or holds as confirmed. */
export function standingClaim({ status, claims }: ItemWork): Claim | undefined {
  return status === 'AWAITING_CONFIRMATION' || status === 'COMPLETED' ? claims.at(-1) : undefined;
}

const begun = (work: ItemWork): ItemWork =>
  work.status === 'NOT_STARTED' ? { ...work, status: 'IN_PROGRESS' } : work;

const withSubtask = (work: ItemWork, id: string, change: (subtask: Subtask) => Subtask): ItemWork => ({
  ...work,
  subtasks: work.subtasks.map((one) => (one.subtaskId === id ? change(one) : one)),
});
