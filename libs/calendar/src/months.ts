import { addDays, localDate, type LocalDate } from './local-date.js';

/**
 * The same day so many months later (earlier when negative); a month without that day gives its last one
 * (Civil Code 2015 art. 148(3)).
 * @throws RangeError when `months` is not whole or the year would leave 0000 to 9999.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of months: ${months}`);
  const last = lastDayOf(monthAt(count));
  const day = `${last.slice(0, 8)}${date.slice(8)}`;
  return day < last ? localDate(day) : last;
}

/**
 * The last day of a month written `YYYY-MM`.
 * @throws RangeError with the text, when it is written otherwise.
 */
export function lastDayOf(month: string): LocalDate {
  const first = localDate(`${month}-01`);
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7));
  return addDays(localDate(`${monthAt(count)}-01`), -1);
}

function monthAt(count: number): string {
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
