import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { Clock } from '#libs/kernel/src/clock.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** Whoever asks, on the day of business time. */
export const readerNow = async (clock: Clock): Promise<Reader> => ({
  actor: currentJourney().actor,
  today: dateOf(await clock.now()),
});
