import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about the running of the service. */
export const operationsEn = {
  NOT_DEAD: says(
    'It need not be redriven',
    'It is being tried, stands behind another one, or is done. Reload the list to see it.',
  ),
} as const satisfies ProblemTexts;
