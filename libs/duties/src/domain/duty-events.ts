import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Due, DueMoment } from '#libs/calendar/src/due.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';

/** Why more time is asked for. */
export const reasonClasses = ['OBJECTIVE_CAUSE', 'WAITING_FOR_OTHERS', 'SUBJECTIVE_CAUSE'] as const;
export type ReasonClass = (typeof reasonClasses)[number];

/** Which step of which ladder was taken: the key of its line in the ledger. */
export interface RungTaken {
  readonly policy: string;
  readonly rung: string;
  readonly occurrence: number;
  /** The due day it was about. */
  readonly dueOn: LocalDate;
}

/** One station on the way up to whom an escalation went, and why it did not stay there. */
export interface EscalationStep {
  readonly unit: UnitId;
  readonly head: PersonId | null;
  readonly deputy: PersonId | null;
  readonly outcome: 'TOLD' | 'DEPUTY_TOLD' | 'TOLD_ALREADY' | 'VACANT' | 'ABSENT' | 'CONCERNED';
}

/** What happens to a duty after its source has opened it. Reasons stand beside the record, by their salted hash. */
export type DutyEvent =
  | DomainEvent<'ReminderSent', RungTaken & { readonly told: readonly PersonId[] }>
  | DomainEvent<
      'DutyEscalated',
      RungTaken & {
        readonly level: number;
        readonly to: PersonId | null;
        readonly path: readonly EscalationStep[];
      }
    >
  | DomainEvent<
      'DutyUrged',
      RungTaken & {
        readonly round: number;
        /** From the second round on, an urging notice has a number in its year. */
        readonly notice: {
          readonly year: number;
          readonly number: number;
          readonly replyBy: LocalDate;
        } | null;
        readonly told: readonly PersonId[];
      }
    >
  | DomainEvent<'DutyAcknowledged', { readonly by: PersonId; readonly at: Instant }>
  | DomainEvent<
      'DueRecomputed',
      {
        readonly calendarVersion: string;
        readonly before: DueMoment;
        readonly due: Due;
        readonly over: number;
      }
    >
  | DomainEvent<
      'ExtensionAsked',
      {
        readonly extensionId: string;
        readonly by: PersonId;
        readonly at: Instant;
        readonly until: LocalDate;
        readonly dueOn: LocalDate;
        readonly reasonClass: ReasonClass;
        readonly reasonHash: string;
      }
    >
  | DomainEvent<
      'ExtensionGranted',
      {
        readonly extensionId: string;
        readonly by: PersonId;
        readonly at: Instant;
        readonly before: Due;
        readonly due: Due;
        readonly over: number;
        readonly reasonHash: string | null;
      }
    >
  | DomainEvent<
      'ExtensionRefused',
      {
        readonly extensionId: string;
        readonly by: PersonId;
        readonly at: Instant;
        readonly reasonHash: string;
      }
    >
  | DomainEvent<
      'ExtensionWithdrawn',
      { readonly extensionId: string; readonly by: PersonId; readonly at: Instant }
    >;
