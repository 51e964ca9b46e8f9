import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about who is away and who stands in. */
export const absencesEn = {
  ABSENCE_ENDED: says('The absence is over', 'It has ended already. Reload to see it.'),
  ABSENCE_NOT_SHORTER: says('The absence ends before that day', (details) => {
    return `It ends on ${dayOf(details, 'to')} anyway. Choose a day up to then, or record another absence after it.`;
  }),
  ABSENCE_OVERLAPS: says('The person is away at that time already', (details) => {
    const period = `${dayOf(details, 'from')} to ${dayOf(details, 'to')}`;
    return `An absence is recorded for ${period}. End that one first, or choose other days.`;
  }),
  ABSENCE_TOO_LONG: says('The absence is too long', (details) => {
    return `An absence lasts ${textOf(details, 'most')} days at most. For longer, end the position and let somebody else take it.`;
  }),
  DEPUTY_ABSENT: says('The deputy is away as well', (details) => {
    const period = `${dayOf(details, 'from')} to ${dayOf(details, 'to')}`;
    return `The deputy is away from ${period}. Choose somebody else, or other days.`;
  }),
  DEPUTY_ELSEWHERE: says(
    'The deputy belongs elsewhere',
    'A deputy is somebody of the same unit, of one above it or of one below it. Choose somebody there.',
  ),
  DEPUTY_IS_ONESELF: says('Nobody is his own deputy', 'Choose somebody else, or leave the deputy open.'),
} as const satisfies ProblemTexts;
