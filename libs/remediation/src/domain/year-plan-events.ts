import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { DocumentRef } from './document-ref.js';
import type { ReformContent } from './reform-content.js';

/** One inspection that is foreseen: which units, in which month, about what. */
export interface Visit {
  readonly visitId: string;
  readonly unitIds: readonly UnitId[];
  /** `YYYY-MM`. */
  readonly month: string;
  readonly contents: readonly ReformContent[];
}

/** Which inspections a side foresees in a year, by a document of its own. */
export type YearPlanIssued = DomainEvent<
  'YearPlanIssued',
  {
    readonly at: Instant;
    readonly by: PersonId;
    readonly unitId: UnitId;
    readonly year: number;
    readonly document: DocumentRef;
    readonly visits: readonly Visit[];
  }
>;
/** Another document in the place of the one before. */
export type YearPlanAmended = DomainEvent<
  'YearPlanAmended',
  {
    readonly at: Instant;
    readonly by: PersonId;
    readonly document: DocumentRef;
    readonly visits: readonly Visit[];
  }
>;
export type YearPlanEvent = YearPlanIssued | YearPlanAmended;
