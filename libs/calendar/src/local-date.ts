declare const localDateBrand: unique symbol;

/**
 * A day on the wall calendar, without hour or time zone: `YYYY-MM-DD`, years 0000 to 9999.
 * Width is fixed, so string order (`<`, `<=`, `sort()`) is calendar order: compare with the plain operators.
 */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** A day of the week. */
export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

const DAY_MS = 86_400_000;
const ISO_LENGTH = '2024-01-15T00:00:00.000Z'.length;
const MONDAY_TO_SATURDAY = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. Never throws. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  // Engines may roll 30 February over into March: only a text that comes back unchanged is a real day.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * Reads a day written `YYYY-MM-DD`.
 * @throws RangeError with the text, when it is written otherwise or there is no such day (2024-02-30).
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a date YYYY-MM-DD: "${text}"`);
  return text;
}

/** Days since 1970-01-01 (negative before it). */
export function toEpochDay(date: LocalDate): number {
  return Date.parse(date) / DAY_MS;
}

/**
 * The day that lies so many days after 1970-01-01.
 * @throws RangeError when the number is not whole or the year would leave 0000 to 9999.
 */
export function fromEpochDay(epochDay: number): LocalDate {
  const day = new Date(epochDay * DAY_MS);
  if (!Number.isInteger(epochDay) || Number.isNaN(day.getTime())) {
    throw new RangeError(`Not a whole number of days: ${epochDay}`);
  }
  const text = day.toISOString();
  // Years of other than four digits are written with a sign and six.
  if (text.length !== ISO_LENGTH) throw new RangeError(`Not in the years 0000 to 9999: ${text}`);
  // What toISOString writes of such a year is a day that exists.
  return text.slice(0, 10) as LocalDate;
}

/**
 * The day `days` calendar days later (earlier when negative).
 * @throws RangeError when `days` is not whole or the year would leave 0000 to 9999.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Calendar days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The day of the week of a date. */
export function weekday(date: LocalDate): Weekday {
  return MONDAY_TO_SATURDAY[new Date(Date.parse(date)).getUTCDay() - 1] ?? 'SUNDAY';
}
