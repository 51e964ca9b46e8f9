import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Answer, Question } from './checklist.js';
import type { DocumentRef } from './document-ref.js';
import type { FileRef } from './file-ref.js';
import type { FindingId, FindingText } from './finding-text.js';
import type { ReformContent } from './reform-content.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

/** What is inspected, and on what ground. */
export interface InspectionScope {
  readonly title: string;
  readonly decision: DocumentRef;
  /** The visit of a plan of the year that it carries out; null where it comes unannounced. */
  readonly visit: { readonly yearPlanId: string; readonly visitId: string } | null;
  readonly units: readonly UnitId[];
  readonly contents: readonly ReformContent[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly checklist: readonly Question[];
}

/** A meeting of the team with a unit. */
export interface WorkingSession {
  readonly sessionId: string;
  readonly unitId: UnitId;
  readonly on: LocalDate;
  readonly place: string;
  readonly summary: string;
  readonly minutes: FileRef | null;
}

type Done<Data> = { readonly at: Instant; readonly by: PersonId } & Data;

export type InspectionOpened = DomainEvent<
  'InspectionOpened',
  Done<{
    /** The side that inspects: units below it only. */
    readonly unitId: UnitId;
    readonly scope: InspectionScope;
    readonly team: Team;
  }>
>;
export type InspectionRevised = DomainEvent<'InspectionRevised', Done<{ readonly scope: InspectionScope }>>;
export type TeamChanged = DomainEvent<'TeamChanged', Done<{ readonly team: Team }>>;
export type SessionHeld = DomainEvent<'SessionHeld', Done<WorkingSession>>;
export type ChecklistAnswered = DomainEvent<
  'ChecklistAnswered',
  Done<{ readonly unitId: UnitId; readonly answers: readonly Answer[] }>
>;
/** Its number holds for ever: one that was dropped takes it along. */
export type FindingDrafted = DomainEvent<
  'FindingDrafted',
  Done<{ readonly findingId: FindingId; readonly number: number; readonly text: FindingText }>
>;
export type FindingDraftRevised = DomainEvent<
  'FindingDraftRevised',
  Done<{ readonly findingId: FindingId; readonly text: FindingText }>
>;
export type FindingDraftDropped = DomainEvent<
  'FindingDraftDropped',
  Done<{ readonly findingId: FindingId; readonly remark: Remark }>
>;
/** From here on findings and plans go their own ways. */
export type InspectionConcluded = DomainEvent<
  'InspectionConcluded',
  Done<{
    readonly document: DocumentRef;
    readonly file: FileRef | null;
    readonly rules: RulesInForce;
    readonly replyBy: Due;
  }>
>;
export type InspectionCancelled = DomainEvent<'InspectionCancelled', Done<{ readonly remark: Remark }>>;
/** A finding that came back after the conclusion takes the next number of the same series. */
export type RepeatNumbered = DomainEvent<
  'RepeatNumbered',
  Done<{ readonly findingId: FindingId; readonly number: number; readonly of: FindingId }>
>;

export type InspectionEvent =
  | InspectionOpened
  | InspectionRevised
  | TeamChanged
  | SessionHeld
  | ChecklistAnswered
  | FindingDrafted
  | FindingDraftRevised
  | FindingDraftDropped
  | InspectionConcluded
  | InspectionCancelled
  | RepeatNumbered;
