import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { FileRef } from './file-ref.js';
import type { Doer } from './hands.js';
import type { LineId } from './plan-line.js';

type OnLine<Data> = { readonly lineId: LineId; readonly at: Instant } & Doer & Data;

export type LineReported = DomainEvent<
  'LineReported',
  OnLine<{ readonly percent: number | null; readonly remark: Remark | null }>
>;
/** A file that shows something, as a new piece or as the next version of one. Some papers hold only until a day. */
export type LineEvidenceAttached = DomainEvent<
  'LineEvidenceAttached',
  OnLine<
    FileRef & {
      readonly evidenceId: string;
      readonly version: number;
      readonly validUntil: LocalDate | null;
    }
  >
>;
export type LineEvidenceWithdrawn = DomainEvent<
  'LineEvidenceWithdrawn',
  OnLine<{ readonly evidenceId: string; readonly remark: Remark }>
>;
export type LineEvidenceReviewed = DomainEvent<
  'LineEvidenceReviewed',
  OnLine<{
    readonly evidenceId: string;
    readonly version: number;
    readonly accepted: boolean;
    readonly remark: Remark | null;
  }>
>;
/** Its last day is over before the line was verified. */
export type LineEvidenceExpired = DomainEvent<
  'LineEvidenceExpired',
  OnLine<{ readonly evidenceId: string; readonly version: number }>
>;
export type LineClaimed = DomainEvent<
  'LineClaimed',
  OnLine<{ readonly claim: number; readonly remark: Remark | null; readonly verifyBy: Due }>
>;
export type LineClaimWithdrawn = DomainEvent<
  'LineClaimWithdrawn',
  OnLine<{ readonly claim: number; readonly remark: Remark }>
>;
export type LineVerified = DomainEvent<
  'LineVerified',
  OnLine<{ readonly claim: number; readonly remark: Remark | null }>
>;
export type LineSentBack = DomainEvent<
  'LineSentBack',
  OnLine<{
    readonly claim: number;
    /** Null where the whole plan goes back with a sample that failed. */
    readonly remark: Remark | null;
    readonly because: 'NOT_DONE' | 'SAMPLE_FAILED';
  }>
>;
/** The day was over, and nobody had said that it is done. Once for each date that it was due by. */
export type LineDeadlinePassed = DomainEvent<
  'LineDeadlinePassed',
  OnLine<{ readonly dueAt: Instant; readonly dueOn: LocalDate }>
>;

/**
 * So many lines were drawn by lot: those with the lowest SHA-256 of the seed and their id. Whoever has the seed draws the
 * same.
 */
export type SampleDrawn = DomainEvent<
  'SampleDrawn',
  {
    readonly at: Instant;
    readonly sample: number;
    /** Random, lower-case hex. */
    readonly seed: string;
    readonly population: readonly LineId[];
    readonly drawn: readonly LineId[];
  } & Doer
>;
/** All that were drawn are verified: the others are accepted with them. */
export type SamplePassed = DomainEvent<
  'SamplePassed',
  { readonly at: Instant; readonly sample: number; readonly accepted: readonly LineId[] } & Doer
>;
/** One that was drawn was not done: everything that waits goes back. */
export type SampleFailed = DomainEvent<
  'SampleFailed',
  { readonly at: Instant; readonly sample: number; readonly lineId: LineId } & Doer
>;

/** What happens to one line at work. */
export type OneLineEvent =
  | LineReported
  | LineEvidenceAttached
  | LineEvidenceWithdrawn
  | LineEvidenceReviewed
  | LineEvidenceExpired
  | LineClaimed
  | LineClaimWithdrawn
  | LineVerified
  | LineSentBack
  | LineDeadlinePassed;

export type SampleEvent = SampleDrawn | SamplePassed | SampleFailed;

/** What happens to lines at work. */
export type LineEvent = OneLineEvent | SampleEvent;
