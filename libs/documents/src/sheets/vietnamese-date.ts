import { isLocalDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, wallClock, type Instant } from '#libs/calendar/src/vietnam-time.js';

/** dd/mm/yyyy, as dates are written in Vietnam. */
export const sayDate = (date: LocalDate): string =>
  `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** dd/mm/yyyy hh:mm in Vietnam. */
export const sayInstant = (at: Instant): string => `${sayDate(dateOf(at))} ${wallClock(at).slice(11, 16)}`;

/** What a text names, or why that can't be told: written otherwise, or a day like 30/02/2026. */
export type ReadText<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly because: 'WRITTEN_OTHERWISE' | 'NO_SUCH_DAY' };

/** The day that a text names: dd/mm/yyyy (also with `-` or `.`, also d/m/yyyy) or yyyy-mm-dd. Years of two digits are not guessed. */
export function readDate(text: string): ReadText<LocalDate> {
  const [, day = '', , month = '', year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isLocalDate(iso)) return { ok: true, value: iso };
  return { ok: false, because: /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'NO_SUCH_DAY' : 'WRITTEN_OTHERWISE' };
}

/** The moment that dd/mm/yyyy hh:mm names in Vietnam; 00:00 where there is no hour. Otherwise as `readDate`. */
export function readInstant(text: string): ReadText<Instant> {
  const [, day = '', hour = '00:00'] = /^(\S+)(?:\s+(\d{1,2}:\d{2}))?$/.exec(text) ?? [];
  const date = readDate(day);
  if (!date.ok) return date;
  const padded = hour.padStart(5, '0');
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(padded)
    ? { ok: true, value: atHour(date.value, padded) }
    : { ok: false, because: 'WRITTEN_OTHERWISE' };
}
