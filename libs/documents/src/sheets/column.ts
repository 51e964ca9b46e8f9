import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';

/**
 * What a column holds, by its kind. A percentage is its fraction (0.955 is 95.5 %), an integer a whole number of at most
 * 15 digits: Excel keeps no more.
 */
export interface KindValues {
  readonly text: string;
  readonly date: LocalDate;
  readonly number: number;
  readonly integer: number;
  readonly percent: number;
  readonly instant: Instant;
}

export type ColumnKind = keyof KindValues;

/** Excel 2007 and later: digits of a number that are kept ("Excel specifications and limits"). */
export const MOST_WHOLE = 999_999_999_999_999;
