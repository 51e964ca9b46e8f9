import type { LocalDate } from '#libs/calendar/src/local-date.js';

/** A document of the administration's own, as it is cited: number and symbol, and the day of signing. */
export interface DocumentRef {
  readonly number: string;
  readonly on: LocalDate;
}
