import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about the clock of a demonstration. */
export const clockEn = {
  CLOCK_GOES_FORWARD: says(
    'The clock only goes forward',
    'That moment has passed. Choose a day after the demonstration’s; to see it all again, make a new demonstration.',
  ),
  CLOCK_PLAYS: says(
    'The clock is being played',
    'It is on its way to another moment. Press Stop, or wait until it is there and choose again.',
  ),
  NOTHING_AHEAD: says(
    'Nothing lies ahead',
    'No date, notice or act waits for its time. Choose a day to play to.',
  ),
  NOTHING_PLAYS: says(
    'The clock is not being played',
    'It has stopped already. Reload the page to see where it is.',
  ),
} as const satisfies ProblemTexts;
