import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Id, UnitId } from '#libs/kernel/src/ids.js';
import type { Doer } from './hands.js';

export type ReportId = Id<'report'>;

/**
 * A side reports on a month, by figures that are frozen with it. They name people, so they stand beside the record, under the id
 * of the report; here is the hash of their canonical text.
 */
export type RemediationReportIssued = DomainEvent<
  'RemediationReportIssued',
  {
    readonly at: Instant;
    readonly reportId: ReportId;
    readonly unitId: UnitId;
    /** In the series of this year, from 1 without a gap. */
    readonly number: number;
    readonly year: number;
    /** `YYYY-MM`. */
    readonly month: string;
    /** The moment of its figures. */
    readonly asOf: Instant;
    /** SHA-256, lower-case hex. */
    readonly hash: string;
    /** The one of the same month in whose place it stands. */
    readonly replaces: ReportId | null;
  } & Doer
>;
