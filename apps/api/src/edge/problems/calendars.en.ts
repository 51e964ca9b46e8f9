import { contradictionsIn, type ContradictionTexts } from './calendar-details.js';
import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

const capital = (word: string): string => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
const kinds: Readonly<Record<string, string>> = {
  HOLIDAY: 'the public holiday',
  IN_LIEU: 'the day off in lieu',
  SWAPPED_OFF: 'the swapped day off',
  WORKING_SATURDAY: 'the working Saturday',
  LOCAL_OFF: 'the local day off',
  LOCAL_WORKING: 'the local working day',
};

const contradictions: ContradictionTexts = {
  SPAN_REVERSED: () => 'the calendar ends before it begins',
  SPAN_TOO_LONG: (one) => `up to ${dayOf(one, 'to')} it covers more than 50 years`,
  CONFIRMED_BEYOND_SPAN: () => 'the last confirmed day lies outside the calendar',
  NAMED_TWICE: (one) => `${dayOf(one, 'date')} is named twice`,
  OUTSIDE_SPAN: (one) => `${dayOf(one, 'date')} lies outside the calendar's span`,
  WRONG_WEEKDAY: (one) =>
    `${kinds[textOf(one, 'kind')]} ${dayOf(one, 'date')} falls on a ${capital(textOf(one, 'weekday'))}`,
  NEVER_PROVISIONAL: (one) => `the local day ${dayOf(one, 'date')} can't be provisional`,
  HOURS_OUT_OF_ORDER: (one) => `the office hours ${textOf(one, 'written')} are not in order`,
  NOT_EIGHT_HOURS: (one) => `the office hours ${textOf(one, 'written')} are not exactly 8 hours`,
  CUT_AFTER_CLOSING: (one) => `the hour of transfer ${textOf(one, 'cut')} is after the office closes`,
};

/** What is said about working calendars. */
export const calendarsEn = {
  CALENDAR_MISSING: says(
    'The administration has no working calendar',
    'No due date can be computed without one. Ask an administrator to publish a working calendar.',
  ),
  CALENDAR_EXISTS: says(
    'There is a calendar already',
    'A calendar of its own is published there already. Open it and publish its next version.',
  ),
  CALENDAR_UNCHANGED: says(
    'Nothing would change',
    'Add, alter or remove at least one day, or change the hours, before you apply.',
  ),
  CALENDAR_CONTRADICTORY: says(
    'The calendar contradicts itself',
    (details) => `Mend these and apply again: ${contradictionsIn(details, contradictions)}.`,
  ),
  COVERAGE_SHRINKS: says('A calendar is not shortened', (details) => {
    return `The calendar reaches to ${dayOf(details, 'to')} and is confirmed to ${dayOf(details, 'confirmedTo')}. Choose no earlier day.`;
  }),
  OVERLAY_WITHOUT_SPAN: says(
    'A local calendar has no span of its own',
    'It covers what the common calendar covers. Extend the common calendar instead.',
  ),
  DAY_KIND_ELSEWHERE: says(
    'That kind of day is not for this calendar',
    'The common calendar has holidays, days in lieu, swapped days and working Saturdays; a local one has local days off and local working days. Choose another kind.',
  ),
} as const satisfies ProblemTexts;
