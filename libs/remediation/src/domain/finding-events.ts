import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { DocumentRef } from './document-ref.js';
import type { FileRef } from './file-ref.js';
import type { FindingId, FindingText, InspectionId } from './finding-text.js';
import type { Doer } from './hands.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

type Done<Data> = { readonly at: Instant } & Doer & Data;

/** What a unit is told with the conclusion. Until the time for replies is over it does not count yet. */
export type FindingIssued = DomainEvent<
  'FindingIssued',
  Done<{
    readonly inspectionId: InspectionId;
    readonly number: number;
    readonly conclusion: DocumentRef;
    readonly team: Team;
    /** Who answers for it: the head of the unit, or whom a recommendation is addressed to. */
    readonly answererId: PersonId;
    readonly text: FindingText;
    readonly rules: RulesInForce;
    readonly replyBy: Due;
  }>
>;
/** The unit contradicts. */
export type FindingReplied = DomainEvent<
  'FindingReplied',
  Done<{ readonly remark: Remark; readonly files: readonly FileRef[]; readonly answerBy: Due }>
>;
/** What the inspecting side says to it: it stays, it stays in other words, or it is taken back. `remedyBy` where there is a limit. */
export type ReplyAnswered = DomainEvent<
  'ReplyAnswered',
  Done<{
    readonly outcome: 'UPHELD' | 'CHANGED' | 'WITHDRAWN';
    readonly text: FindingText | null;
    readonly remark: Remark;
    readonly remedyBy: Due | null;
  }>
>;
/** Nobody contradicted in time, or the unit accepts it before. */
export type FindingCounted = DomainEvent<
  'FindingCounted',
  Done<{ readonly because: 'NO_REPLY' | 'ACCEPTED'; readonly remedyBy: Due | null }>
>;
/** Everything that the plan says about it was verified. */
export type FindingRemedied = DomainEvent<
  'FindingRemedied',
  Done<{
    readonly planId: string;
    readonly bySample: boolean;
    readonly checkBy: Due | null;
    /** Whoever answered for the plan, led one of the finding's lines or had a hand in it; not known of the first ones. */
    readonly doers?: readonly PersonId[];
  }>
>;
/** The unit asks to live with it until a day. */
export type ExceptionAsked = DomainEvent<
  'ExceptionAsked',
  Done<{
    readonly exceptionId: string;
    readonly until: LocalDate;
    readonly remark: Remark;
    readonly decideBy: Due;
  }>
>;
/** Granted until a day of the decider's choice, which stands beside the one that was asked for. */
export type ExceptionDecided = DomainEvent<
  'ExceptionDecided',
  Done<{ readonly exceptionId: string; readonly expires: Due | null; readonly remark: Remark | null }>
>;
/** Its day is near: whoever lives with it by then remedies it, or asks anew. Once for each that was granted. */
export type ExceptionRunsOut = DomainEvent<
  'ExceptionRunsOut',
  Done<{ readonly exceptionId: string; readonly dueOn: LocalDate }>
>;
/** Its day is over: what was accepted is owed again. */
export type ExceptionExpired = DomainEvent<
  'ExceptionExpired',
  Done<{ readonly exceptionId: string; readonly remedyBy: Due | null }>
>;
/** Whether the remedy held. Where it did not, the finding stays closed and another one begins. */
export type EffectChecked = DomainEvent<
  'EffectChecked',
  Done<{ readonly effective: boolean; readonly remark: Remark; readonly repeatId: FindingId | null }>
>;
/** Another head of the unit answers for it. */
export type AnswererChanged = DomainEvent<'AnswererChanged', Done<{ readonly answererId: PersonId }>>;
export type FindingTeamChanged = DomainEvent<'FindingTeamChanged', Done<{ readonly team: Team }>>;

export type FindingEvent =
  | FindingIssued
  | FindingReplied
  | ReplyAnswered
  | FindingCounted
  | FindingRemedied
  | ExceptionAsked
  | ExceptionDecided
  | ExceptionRunsOut
  | ExceptionExpired
  | EffectChecked
  | AnswererChanged
  | FindingTeamChanged;
