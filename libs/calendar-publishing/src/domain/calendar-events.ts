import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { OfficeStretch, CalendarDay } from '#libs/calendar/src/working-calendar.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';

/**
 * For whom a calendar holds: the administration as a whole, every unit of a level, or one unit with all below it that have
 * none of their own. `unitId` is the unit whose administrator publishes it: the root, save for a unit's own.
 */
export type CalendarPlace =
  | { readonly scope: 'TENANT'; readonly unitId: UnitId; readonly level: null }
  | { readonly scope: 'LEVEL'; readonly unitId: UnitId; readonly level: string }
  | { readonly scope: 'UNIT'; readonly unitId: UnitId; readonly level: null };

/** What a calendar answers for. */
export interface CalendarSpan {
  readonly coveredFrom: LocalDate;
  readonly coveredTo: LocalDate;
  readonly confirmedTo: LocalDate;
}

/** A special day as it was and as it is; null where there was none, or is none any more. */
export interface DayChange {
  readonly date: LocalDate;
  readonly before: CalendarDay | null;
  readonly after: CalendarDay | null;
}

/** What a calendar says beside its special days. Where it is null, the calendar beneath says it. */
export interface CalendarHead {
  readonly span: CalendarSpan | null;
  readonly officeHours: readonly OfficeStretch[] | null;
  readonly transferCut: string | null;
}

/** One version: what changed in it, by which document, and what holds from it on beside the days. */
export interface CalendarVersion extends CalendarHead {
  readonly number: number;
  /** By this name explanations of due dates know it. */
  readonly label: string;
  /** The document that orders it. */
  readonly document: string;
  readonly note: string;
  readonly at: Instant;
  readonly by: PersonId;
  readonly days: readonly DayChange[];
  /** From the first to the last day that may mean something else by this version: what lies beyond needs no second look. */
  readonly touched: Touched | null;
}

/** A stretch of days, both ends included. */
export interface Touched {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export type CalendarEvent =
  | DomainEvent<'CalendarOpened', CalendarPlace & CalendarVersion & { readonly name: string }>
  | DomainEvent<'CalendarChanged', CalendarPlace & CalendarVersion>;
