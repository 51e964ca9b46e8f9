import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { Preferences } from './preferences.js';
import type { SendRules } from './send-rules.js';
import { digestAt, nextSendDay, sendsOn } from './send-window.js';

/** Why a notice has not left the house yet. */
export type KeptFor = 'NEXT_DIGEST' | 'OUTSIDE_WINDOW' | 'OVER_CAP';

/** What of a notice decides how it leaves the house. */
export interface Waiting {
  readonly class: string;
  readonly statutory: boolean;
  /** Why it was kept when it was looked at before. */
  readonly reason: string | null;
}

/** What the post office does with a notice whose time has come. It stands on the person's page whatever is decided here. */
export type Handling =
  /** A delivery of its own, at once. */
  | { readonly handling: 'ALONE' }
  /** Into the person's digest of today, which is about to leave. */
  | { readonly handling: 'DIGEST'; readonly reason: 'OVER_CAP' | null }
  /** Looked at again then. */
  | { readonly handling: 'KEEP'; readonly until: Instant; readonly reason: KeptFor }
  /** It stays on the page and goes nowhere else. */
  | { readonly handling: 'PAGE_ONLY'; readonly reason: 'MUTED' };

/** What is known when a notice's time has come. */
export interface Moment {
  readonly now: Instant;
  /** Whether the person's digest of today has left already, and none is late that could still take something in. */
  readonly digestLeft: boolean;
  /** Messages of their own that the person got today. */
  readonly aloneToday: number;
  readonly preferences: Preferences;
  readonly rules: SendRules;
  /** Of the person's unit. */
  readonly calendar: WorkingCalendar;
}

/**
 * Statutory notices leave by themselves at once; those beyond a person's cap of the day come with his next digest, and none
 * is dropped. Others wait for the digest: at his hour on a working day, or now if his hour has passed, the house is still
 * open and he has had none today. What falls on a day off comes on the working day after it, never before its time.
 */
export function handOver(notice: Waiting, moment: Moment): Handling {
  const { now, digestLeft, aloneToday, preferences, rules, calendar } = moment;
  const held = notice.statutory && (notice.reason === 'OVER_CAP' || aloneToday >= rules.personDay);
  if (notice.statutory && !held) return { handling: 'ALONE' };
  if (!held && preferences.muted.some((muted) => muted === notice.class))
    return { handling: 'PAGE_ONLY', reason: 'MUTED' };
  const digestOn = (day: LocalDate): Instant => digestAt(day, preferences.digestHour, rules);
  const today = dateOf(now);
  const works = sendsOn(calendar, today);
  const due = digestOn(today);
  const keep = (until: Instant, reason: KeptFor): Handling => ({
    handling: 'KEEP',
    until,
    reason: held ? 'OVER_CAP' : reason,
  });
  if (works && now < due) return keep(due, 'NEXT_DIGEST');
  const closed = !works || now >= atHour(today, rules.windowTo);
  if (!closed && !digestLeft) return { handling: 'DIGEST', reason: held ? 'OVER_CAP' : null };
  return keep(digestOn(nextSendDay(calendar, today)), closed ? 'OUTSIDE_WINDOW' : 'NEXT_DIGEST');
}
