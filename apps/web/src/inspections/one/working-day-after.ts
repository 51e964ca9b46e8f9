import { daysOfMonth, type SpecialDay } from '../../calendars/year-days.js';

const MONTHS = 14;

/** The day on which so many working days after a day are over; undefined where that is more than a year away. */
export function workingDayAfter(
  from: string,
  count: number,
  special: ReadonlyMap<string, SpecialDay>,
): string | undefined {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const months = Array.from({ length: MONTHS }, (_, ahead) => new Date(Date.UTC(year, month - 1 + ahead, 1)));
  const ahead = months
    .flatMap((of) => daysOfMonth(of.getUTCFullYear(), of.getUTCMonth() + 1, special, '9999-12-31'))
    .filter(({ date, working }) => date > from && working);
  return ahead[count - 1]?.date;
}
