import { fromEpochDay, isLocalDate, toEpochDay, type LocalDate } from './local-date.js';

declare const instantBrand: unique symbol;

/**
 * A moment: ISO 8601 in UTC with milliseconds, `2024-01-15T01:00:00.000Z`, years 0000 to 9999.
 * Width is fixed, so string order (`<`, `<=`, `sort()`) is time order: compare with the plain operators.
 */
export type Instant = string & { readonly [instantBrand]: true };

const DAY_MS = 86_400_000;
// tzdata, Asia/Ho_Chi_Minh: UTC+7 without daylight saving since 13 June 1975. Earlier moments are off by an hour or so.
const OFFSET_MS = 7 * 3_600_000;
const ISO_WITH_ZONE =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isCanonical(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}

function fromEpochMs(ms: number, said: string): Instant {
  const text = Number.isNaN(new Date(ms).getTime()) ? '' : new Date(ms).toISOString();
  if (!isCanonical(text)) throw new RangeError(`Not an instant: ${said}`);
  return text;
}

/**
 * Reads a moment from a `Date` or from ISO 8601 text with a zone (`Z` or `+07:00`).
 * Fractions finer than a millisecond (PostgreSQL sends six digits) are cut, so a moment before a deadline stays before it.
 * @throws RangeError with the text, when it has no zone (the machine's own would be guessed) or is no real moment.
 */
export function instant(value: string | Date): Instant {
  if (typeof value !== 'string') return fromEpochMs(value.getTime(), String(value));
  const day = ISO_WITH_ZONE.exec(value)?.[1];
  const real = day !== undefined && isLocalDate(day);
  return fromEpochMs(real ? Date.parse(value) : Number.NaN, `"${value}"`);
}

/** 00:00 of the day in Vietnam. */
export function startOfDay(date: LocalDate): Instant {
  return fromEpochMs(toEpochDay(date) * DAY_MS - OFFSET_MS, date);
}

/**
 * 24:00 of the day in Vietnam, when a term that ends on it ends (Civil Code 2015 art. 148(6)).
 * Exclusive: what happens at this very instant is already the next day's, so `at < endOfDay(day)` is in time.
 */
export function endOfDay(date: LocalDate): Instant {
  // Vietnam has no summer time: the next day begins there at 17:00 of this day's UTC. Written, for it is asked for very often.
  return `${date}T17:00:00.000Z` as Instant;
}

/**
 * The day's hour in Vietnam, written `HH:MM` from 00:00 to 23:59 (for 24:00 take `endOfDay`).
 * @throws RangeError with the text, when the hour is written otherwise.
 */
export function atHour(date: LocalDate, hour: string): Instant {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) throw new RangeError(`Not an hour HH:MM: "${hour}"`);
  return instant(`${date}T${hour}:00+07:00`);
}

/** What clocks and calendars in Vietnam show at that moment, without a zone: `2024-01-15T08:00:00.000`. */
export const wallClock = (at: Instant): string =>
  new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(0, -1);

/** The day it is in Vietnam at that moment. */
export function dateOf(at: Instant): LocalDate {
  return fromEpochDay(Math.floor((Date.parse(at) + OFFSET_MS) / DAY_MS));
}
