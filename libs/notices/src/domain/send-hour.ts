import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';

const HOUR_MS = 3_600_000;

/** The hour of the clock that an instant lies in; Vietnam’s hours begin when those of UTC do. */
export const hourOf = (at: Instant): Instant =>
  instant(new Date(Math.floor(Date.parse(at) / HOUR_MS) * HOUR_MS));

/** The hour after it. */
export const hourAfter = (at: Instant): Instant => instant(new Date(Date.parse(hourOf(at)) + HOUR_MS));
