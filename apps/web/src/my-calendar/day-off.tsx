import type { CalendarDay } from '#libs/contracts/src/http/duty-calendar.js';
import type { Texts } from '../texts/vi.js';

/** Weekdays and weekends go without saying; anything else has a name. */
const PLAIN = ['WEEKDAY', 'WEEKEND'];

/** Why a day is off or worked though others of its kind are not; undefined where nothing is to be said. */
export function dayOffWords(t: Texts, { working, why, label, provisional }: CalendarDay): string | undefined {
  if (working === null) return t.myCalendar.uncovered;
  if (why === null || PLAIN.includes(why)) return undefined;
  const said = label === null ? (t.due.why[why] ?? why) : t.myCalendar.offNamed(t.due.why[why] ?? why, label);
  return provisional ? `${said} (${t.due.provisionalDay})` : said;
}
