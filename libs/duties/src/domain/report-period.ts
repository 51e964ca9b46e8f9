import { addDays, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { lastDayOf } from '#libs/calendar/src/months.js';

/** The days of a reporting period, both counted in. */
export interface ReportPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Months in which a period of the administrative reform ends on the 14th and the next begins on the 15th. */
const DIVIDED = ['03', '06', '09', '12'];

/**
 * The days that a name stands for: `2024` a calendar year, `2024-03` a month, and the periods by which administrative
 * reform is reported on (công văn 581/BNV-CCHC): `2024-Q1` 15 December to 14 March, `2024-H1` to 14 June, `2024-Q3` 15 June
 * to 14 September, `2024-Y` 15 December to 14 December.
 * @throws RangeError where the name is none of these.
 */
export function reportPeriod(name: string): ReportPeriod {
  const [year = '', part] = name.split('-');
  const before = String(Number(year) - 1).padStart(4, '0');
  switch (part) {
    case undefined:
      return { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) };
    case 'Q1':
      return { from: localDate(`${before}-12-15`), to: localDate(`${year}-03-14`) };
    case 'H1':
      return { from: localDate(`${before}-12-15`), to: localDate(`${year}-06-14`) };
    case 'Q3':
      return { from: localDate(`${year}-06-15`), to: localDate(`${year}-09-14`) };
    case 'Y':
      return { from: localDate(`${before}-12-15`), to: localDate(`${year}-12-14`) };
    default:
      return { from: localDate(`${year}-${part}-01`), to: lastDayOf(`${year}-${part}`) };
  }
}

/** The part of a month, named by its first day, in which a day is counted. The database says the same (`report_part`). */
export function reportPart(day: LocalDate): LocalDate {
  const second = DIVIDED.includes(day.slice(5, 7)) && day.slice(8) >= '15';
  return localDate(`${day.slice(0, 8)}${second ? '15' : '01'}`);
}

/** All parts of a period, in order. A period that a name stands for is made of whole parts. */
export function reportParts({ from, to }: ReportPeriod): LocalDate[] {
  const parts: LocalDate[] = [];
  for (let day = reportPart(from); day <= to; day = nextPart(day)) parts.push(day);
  return parts;
}

function nextPart(part: LocalDate): LocalDate {
  if (part.endsWith('01') && DIVIDED.includes(part.slice(5, 7))) return addDays(part, 14);
  return addDays(lastDayOf(part.slice(0, 7)), 1);
}
