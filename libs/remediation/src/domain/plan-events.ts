import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { FindingId, InspectionId } from './finding-text.js';
import type { Doer } from './hands.js';
import type { LineEvent } from './line-events.js';
import type { LineChange } from './plan-changes.js';
import type { Helpers, LineId, PlanLine } from './plan-line.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

type Done<Data> = { readonly at: Instant } & Doer & Data;

/** The dues of lines, by their ids. */
export type LineDues = Readonly<Record<LineId, Due>>;

/** What is approved or not: lines under a number, and the hash of the whole. */
export interface Edition {
  readonly edition: number;
  readonly format: string;
  /** SHA-256 of the canonical text, lower-case hex. */
  readonly hash: string;
}

/** A unit is to say by a plan what it does about what was found. */
export type PlanAsked = DomainEvent<
  'PlanAsked',
  Done<{
    readonly inspectionId: InspectionId;
    /** The name of the inspection that it answers: what the plan is called where only a duty or a notice of it is shown. */
    readonly title: string;
    readonly unitId: UnitId;
    readonly headId: PersonId;
    readonly team: Team;
    readonly findings: readonly FindingId[];
    readonly rules: RulesInForce;
    readonly planBy: Due;
  }>
>;
export type PlanDrafted = DomainEvent<'PlanDrafted', Done<{ readonly lines: readonly PlanLine[] }>>;
/** From here on the lines of this edition are frozen. `changes` from what was approved before; that approval is void. */
export type PlanSubmitted = DomainEvent<
  'PlanSubmitted',
  Done<
    Edition & {
      readonly lines: readonly PlanLine[];
      readonly dues: LineDues;
      readonly changes: readonly LineChange[];
      readonly reviewBy: Due;
      readonly remark: Remark | null;
    }
  >
>;
export type SubmissionWithdrawn = DomainEvent<
  'SubmissionWithdrawn',
  Done<{ readonly edition: number; readonly remark: Remark }>
>;
export type PlanReturned = DomainEvent<
  'PlanReturned',
  Done<{
    readonly edition: number;
    readonly remark: Remark | null;
    readonly lines: readonly { readonly lineId: LineId; readonly remark: Remark }[];
    readonly reviseBy: Due;
  }>
>;
export type PlanApproved = DomainEvent<
  'PlanApproved',
  Done<{
    readonly edition: number;
    readonly hash: string;
    readonly remark: Remark | null;
    readonly helpers: Helpers;
  }>
>;
/** Slips of the pen and units that help: listed, with the hash of what reads so now. The approval stands. */
export type SmallChangesMade = DomainEvent<
  'SmallChangesMade',
  Done<
    Edition & {
      readonly lines: readonly PlanLine[];
      readonly changes: readonly LineChange[];
      readonly helpers: Helpers;
    }
  >
>;
/** There is nothing left of it that was not verified. */
export type PlanCompleted = DomainEvent<'PlanCompleted', Done<object>>;
/** Every finding was taken back. */
export type PlanDropped = DomainEvent<'PlanDropped', Done<object>>;
/** Another head of the unit answers for it. */
export type PlanTakenOver = DomainEvent<'PlanTakenOver', Done<{ readonly headId: PersonId }>>;
export type PlanTeamChanged = DomainEvent<'PlanTeamChanged', Done<{ readonly team: Team }>>;

/** What happens to the document. */
export type PlanDocumentEvent =
  | PlanAsked
  | PlanDrafted
  | PlanSubmitted
  | SubmissionWithdrawn
  | PlanReturned
  | PlanApproved
  | SmallChangesMade
  | PlanCompleted
  | PlanDropped
  | PlanTakenOver
  | PlanTeamChanged;

export type PlanEvent = PlanDocumentEvent | LineEvent;
