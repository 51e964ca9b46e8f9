import { fromEpochDay, toEpochDay, type LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, instant, startOfDay, type Instant } from '#libs/calendar/src/vietnam-time.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Serial number of 1970-01-01, counted from Excel's day 1, 1900-01-01. */
const EPOCH_SERIAL = 25_569;
/** Excel counts 29 February 1900, a day that never was, as 60 (ECMA-376 Part 1 §18.17.4.1): days before it are one less. */
const PHANTOM = 60;
/** 1904-01-01 is 0 in a workbook of the 1904 system and 1462 in others. */
const TO_1900 = 1462;
/** 9999-12-31. */
const LAST = 2_958_465;

/** The serial number of a day in the 1900 system, or undefined before 1900-01-01, which Excel can't count. */
export function serialOfDate(date: LocalDate): number | undefined {
  const serial = toEpochDay(date) + EPOCH_SERIAL;
  if (serial > PHANTOM) return serial;
  return serial >= 2 ? serial - 1 : undefined;
}

/**
 * The serial number of the minute in Vietnam, or undefined before 1900. Seconds are left out: the cell shows minutes, and
 * programs that round would show 23:59:59 as the next day.
 */
export function serialOfInstant(at: Instant): number | undefined {
  const day = dateOf(at);
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOfDay(day))) / MINUTE_MS);
  const serial = serialOfDate(day);
  return serial === undefined ? undefined : serial + (minutes * MINUTE_MS) / DAY_MS;
}

/** The day and the moment (taken as Vietnam's wall clock) of a serial number, or undefined for what is none. */
export function readSerial(
  serial: number,
  system: 1900 | 1904,
): { readonly date: LocalDate; readonly at: Instant } | undefined {
  const counted = system === 1904 ? serial + TO_1900 : serial;
  // A time of day is a fraction of binary digits; to the millisecond it is what was typed.
  const ms = Math.round(counted * DAY_MS);
  const day = Math.floor(ms / DAY_MS);
  if (!(day >= 1 && day <= LAST) || day === PHANTOM) return undefined;
  const date = fromEpochDay((day > PHANTOM ? day : day + 1) - EPOCH_SERIAL);
  return { date, at: instant(new Date(Date.parse(startOfDay(date)) + (ms - day * DAY_MS))) };
}
