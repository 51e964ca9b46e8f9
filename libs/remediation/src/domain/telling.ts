import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { LineId } from './plan-line.js';

/** What people are told of remediation, and whether it asks the reader to act: of that he must hear. */
export const remediationTemplates = {
  FINDING_FOR_YOU: 'ASKS',
  FINDING_REPLIED: 'ASKS',
  FINDING_UPHELD: 'TELLS',
  FINDING_CHANGED: 'TELLS',
  FINDING_WITHDRAWN: 'TELLS',
  FINDING_COUNTS: 'TELLS',
  FINDING_REMEDIED: 'TELLS',
  EXCEPTION_ASKED: 'ASKS',
  EXCEPTION_GRANTED: 'TELLS',
  EXCEPTION_REFUSED: 'TELLS',
  EXCEPTION_RUNS_OUT: 'ASKS',
  EXCEPTION_EXPIRED: 'ASKS',
  REMEDY_HELD: 'TELLS',
  FINDING_CAME_BACK: 'TELLS',
  PLAN_ASKED: 'ASKS',
  PLAN_SUBMITTED: 'ASKS',
  PLAN_TAKEN_BACK: 'TELLS',
  PLAN_RETURNED: 'ASKS',
  PLAN_APPROVED: 'TELLS',
  LINES_FOR_YOU: 'ASKS',
  HELP_ASKED: 'ASKS',
  PLAN_CORRECTED: 'TELLS',
  PLAN_COMPLETED: 'TELLS',
  LINE_CLAIMED: 'ASKS',
  LINE_CLAIM_TAKEN_BACK: 'TELLS',
  LINE_VERIFIED: 'TELLS',
  LINE_SENT_BACK: 'ASKS',
  EVIDENCE_REJECTED: 'ASKS',
  EVIDENCE_EXPIRED: 'ASKS',
  SAMPLE_PASSED: 'TELLS',
  SAMPLE_FAILED: 'ASKS',
} as const;
export type RemediationTemplate = keyof typeof remediationTemplates;

/** One thing that some people are told. Who acted himself is among them and is left out by whoever writes the notices. */
export interface Telling {
  readonly template: RemediationTemplate;
  readonly people: readonly PersonId[];
  readonly title: string;
  /** The line it is about; null where it is the whole. */
  readonly lineId: LineId | null;
  /** By when the reader is to act, or when what he owes is due. */
  readonly dueOn?: LocalDate | null;
  /** How many it is about. */
  readonly count?: number;
}

/** What follows from an event in something that stood `before` and stands so now. */
export type Tell<Event, State> = (event: Event, state: State, before: State) => readonly Telling[];

/** For every type of event what is told; null where nobody is, with the reason beside it. */
export type Tellings<Event extends DomainEvent, State> = {
  readonly [Type in Event['type']]: Tell<Extract<Event, { readonly type: Type }>, State> | null;
};
