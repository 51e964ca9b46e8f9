import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';

const WRITTEN = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'?00'?)?|([+-]\d\d)'?(\d\d)'?)$/;

/** Reads `D:20240115093000+07'00'` (ISO 32000-1, 7.9.4); nothing when it is written otherwise, has no zone or is no moment. */
export function readPdfDate(text: string): Instant | undefined {
  const parts = WRITTEN.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, hours, minutes] = parts;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  try {
    return instant(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  } catch {
    return undefined;
  }
}

/** The moment as a PDF writes it, in UTC, cut to seconds. */
export const writePdfDate = (at: Instant): string => `D:${at.slice(0, 19).replace(/[-T:]/g, '')}Z`;
