import type { LocalDate } from './local-date.js';
import type { Instant } from './vietnam-time.js';

/**
 * How a due date is stated, and with a calendar computed (`dueBy`). Plain JSON, kept with every due date, so that a later
 * version of the calendar can compute it anew. Counts are whole numbers above 0, hours may have minutes (1.5).
 *
 * - `ON_DAY`: the day itself; a day off moves it to the next working day (Civil Code 2015 art. 148(5)).
 * - `DAYS_AFTER`, `WEEKS_AFTER`, `MONTHS_AFTER`: counted by the wall calendar, the day of the event excluded (art. 147(2));
 *   a month without a matching day ends the term on its last day; an end on a day off moves to the next working day (148(5)).
 * - `WORKING_DAYS_AFTER`: the n-th working day after the event's day.
 * - `WORKING_DAYS_BEFORE`: the n-th working day before a day, for what must be done so long ahead of it.
 * - `WORKING_HOURS_AFTER`: hours of the calendar's office hours, from the very moment of the event (art. 147(1));
 *   8 of them are a working day.
 * - `SAME_DAY_TRANSFER`: a paper dossier goes to the solver within the working day it was received on, if received after 15:00
 *   at the start of the next one (Decree 61/2018 art. 18(2)); see `transferDue` for the moments chosen.
 * - `MONTH_END`: the last working day of a month written `YYYY-MM`.
 * - `BY_ROADMAP`: no day.
 */
export type Term =
  | { readonly rule: 'ON_DAY'; readonly day: LocalDate }
  | CalendarTerm
  | {
      readonly rule: 'WORKING_DAYS_AFTER' | 'WORKING_DAYS_BEFORE';
      readonly from: LocalDate;
      readonly days: number;
    }
  | { readonly rule: 'WORKING_HOURS_AFTER'; readonly from: Instant; readonly hours: number }
  | { readonly rule: 'SAME_DAY_TRANSFER'; readonly from: Instant }
  | { readonly rule: 'MONTH_END'; readonly month: string }
  | { readonly rule: 'BY_ROADMAP'; readonly roadmap: string };

/** A term counted by the wall calendar, days off included. */
export type CalendarTerm =
  | { readonly rule: 'DAYS_AFTER'; readonly from: LocalDate; readonly days: number }
  | { readonly rule: 'WEEKS_AFTER'; readonly from: LocalDate; readonly weeks: number }
  | { readonly rule: 'MONTHS_AFTER'; readonly from: LocalDate; readonly months: number };

/** A term that ends on a day. */
export type DatedTerm = Exclude<Term, { readonly rule: 'BY_ROADMAP' }>;
