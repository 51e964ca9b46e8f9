import type { LocalDate } from './local-date.js';

/**
 * Why a day of the official calendar differs from the plain Monday-to-Friday week:
 * - `HOLIDAY`: public holiday, Labour Code 2019 art. 112 (may itself fall on a weekend).
 * - `IN_LIEU`: inLieuDay, off because a holiday fell on a weekend, art. 111(3).
 * - `SWAPPED_OFF`: swappedDay, off by the Prime Minister's decision in exchange for a working Saturday.
 * - `WORKING_SATURDAY`: the Saturday worked in that exchange.
 */
export type OfficialDayKind = 'HOLIDAY' | 'IN_LIEU' | 'SWAPPED_OFF' | 'WORKING_SATURDAY';

/**
 * Why a day of one unit, or of one kind of unit, differs from the official calendar:
 * - `LOCAL_OFF`: closed there though others work (a storm, a flood).
 * - `LOCAL_WORKING`: worked there though others are off.
 */
export type LocalDayKind = 'LOCAL_OFF' | 'LOCAL_WORKING';

export type CalendarDayKind = OfficialDayKind | LocalDayKind;

/** One exceptional day of a calendar. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: CalendarDayKind;
  /** Vietnamese name, as an official would write it. */
  readonly label: string;
  /** The document or article that says so. */
  readonly source: string;
  /** Announced but not yet law: shown, yet without effect until a later version of the calendar confirms it. */
  readonly provisional?: true;
}

/** One stretch of a working day in which the office is open, in hours `HH:MM` of Vietnam; `to` is exclusive. */
export interface OfficeStretch {
  readonly from: string;
  readonly to: string;
}

/** The working days of a span. Plain data, never changed: an edit is a new object with a new version. */
export interface WorkingCalendar {
  readonly version: string;
  /** First day the calendar answers for. */
  readonly coveredFrom: LocalDate;
  /** Last day the calendar answers for. */
  readonly coveredTo: LocalDate;
  /** Last day whose layout is announced; later ones are computed from the law alone and shown as provisional. */
  readonly confirmedTo: LocalDate;
  /** Exceptions to the Monday-to-Friday week; each date at most once. */
  readonly days: readonly CalendarDay[];
  /** When the office is open on a working day, in order; together the 8 hours of a working day. */
  readonly officeHours: readonly OfficeStretch[];
  /** What is received later than this hour `HH:MM` is transferred on the next working day. */
  readonly transferCut: string;
}

/** The refusal to answer for what the calendar does not cover, because a deadline is never guessed. */
export function outsideCoverage(calendar: WorkingCalendar, what: string): RangeError {
  const { version, coveredFrom, coveredTo } = calendar;
  return new RangeError(`Calendar ${version} covers ${coveredFrom} to ${coveredTo}, not ${what}`);
}
