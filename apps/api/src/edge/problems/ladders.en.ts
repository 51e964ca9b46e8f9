import { textOf } from './details.js';
import type { Details, ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

const cures: Readonly<Record<string, string>> = {
  TOO_MANY_RUNGS: 'A ladder has 20 steps at most. Leave some out.',
  EXTENSIONS: 'A date is extended 0 to 10 times. Choose a number in between.',
  NAME: 'A step is named by capital letters, digits, “_” and “-”, and no two alike. Name it otherwise.',
  WORKING_DAYS: 'It stands at most 120 whole working days before or after the due day. Choose another day.',
  HOUR: 'The hour is written like 07:00. Correct it.',
  LEVEL: 'An escalation goes 1 to 5 superiors up, any other step none. Correct the level.',
  BEFORE_IT_IS_LATE: 'Nobody is escalated or urged before he is late. Choose a day after the due day.',
  REPEAT: 'It repeats 1 to 10 times, at least one working day apart. Correct the repetition.',
  DOUBLED: 'Another step does the same on the same day at the same hour. Leave one of them out.',
};

const where = (details: Details): string => {
  const number = textOf(details, 'number');
  return number === '' ? '' : `Step ${number}: `;
};

const meant = (details: Details): string => {
  const [action, days, level] = ['action', 'workingDays', 'level'].map((name) => textOf(details, name));
  if (action === '') return 'its escalations and urgings';
  const superior = level === '' || level === '0' || level === '1' ? 'the superior' : `superior no. ${level},`;
  const what = action === 'URGE' ? 'the urging' : `the report to ${superior}`;
  return `${what} when ${days} working ${days === '1' ? 'day' : 'days'} late`;
};

/** What is said about ladders and rehearsals. */
export const laddersEn = {
  LADDER_LAXER: says('The ladder would follow you up more loosely', (details) => {
    return `This ladder holds for yourself, so it must keep ${meant(details)}, no later and no easier to stop. Keep it, or ask somebody above to publish the ladder.`;
  }),
  LADDER_MORE_EXTENSIONS: says('The date could be extended more often than now', (details) => {
    const most = textOf(details, 'most');
    const limit = most === '' ? 'as often as now' : `${most} times`;
    return `This ladder holds for yourself, so dates are extended ${limit} at most. Choose fewer, or ask somebody above to publish the ladder.`;
  }),
  LADDER_NOT_IN_FORCE: says(
    'No ladder of its own is in force here',
    'It was withdrawn, or never published. Reload to see it.',
  ),
  LADDER_REFUSED: says('The ladder can’t be followed yet', (details) => {
    const cure = cures[textOf(details, 'problem')] ?? 'Look at each step again.';
    return `${where(details)}${cure}`;
  }),
  REHEARSAL_TOO_LARGE: says('Too many duties for one rehearsal', (details) => {
    const most = textOf(details, 'most');
    return `A rehearsal plays ${most === '' ? '50000' : most} open duties at most. Choose a smaller unit.`;
  }),
} as const satisfies ProblemTexts;
