import { isLocalDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';

const HOUR_MS = 3_600_000;
const OFFSET_HOURS = 7;

/** dd/mm/yyyy, as dates are written in Vietnam. */
export const sayDate = (date: LocalDate): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** dd/mm/yyyy hh:mm in Vietnam. */
export const sayInstant = (at: Instant): string =>
  `${sayDate(dateOf(at))} ${new Date(Date.parse(at) + OFFSET_HOURS * HOUR_MS).toISOString().slice(11, 16)}`;

/**
 * The day that a text names: dd/mm/yyyy (also with `-` or `.`, also d/m/yyyy) or yyyy-mm-dd. `unknown` where the text is
 * written otherwise, `no such day` for 30/02/2026. Years of two digits are not guessed.
 */
export function readDate(text: string): LocalDate | 'unknown' | 'no such day' {
  const [, day, separator, month, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const iso =
    separator === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (isLocalDate(iso)) return iso;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'no such day' : 'unknown';
}
