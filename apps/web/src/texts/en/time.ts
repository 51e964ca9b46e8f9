import type * as vietnamese from '../vi/time.js';

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

export const due: typeof vietnamese.due = {
  kind: { SIGN: 'Sign a commitment', COUNTERSIGN: 'Countersign', ITEM: 'Carry out a task' },
  timing: {
    NO_DEADLINE: 'no day set',
    ON_TRACK: 'in time',
    DUE_SOON: 'due soon',
    DUE_TODAY: 'due today',
    OVERDUE: 'late',
    DONE_ON_TIME: 'done in time',
    DONE_LATE: 'done late',
    CANCELLED: 'cancelled',
  },
  left: (count) => `${days(count)} left`,
  late: (count) => `${days(count)} late`,
  justLate: 'late',
  byRoadmap: 'by roadmap',
  dueOn: (day) => `Due ${day}`,
  explainOne: (day) => `${day}, see how this day was reckoned`,
  original: (day) => `First due ${day}.`,
  unexplained: 'This due date was recorded without an explanation.',
  roadmap: (roadmap) => `By roadmap, without a day: ${roadmap}`,
  rule: {
    WORKING_DAYS_AFTER: 'Working days, the first day not counted (Civil Code 2015, article 147(2)).',
    WORKING_DAYS_BEFORE: 'Working days counted backwards; the last day is not counted.',
    NEXT_WORKING_DAY:
      'The day that was set; a day off moves it to the next working day (Civil Code 2015, article 148(5)).',
    WORKING_DAYS_BETWEEN: 'Working days between two days, the first not counted.',
  },
  why: {
    FIRST_DAY: 'first day, not counted',
    WEEKDAY: 'working day',
    WEEKEND: 'weekend',
    HOLIDAY: 'public holiday',
    IN_LIEU: 'day off in lieu',
    SWAPPED_OFF: 'swapped day off',
    WORKING_SATURDAY: 'worked in exchange',
    PROVISIONAL: 'day off announced, not yet decided',
  },
  tally: (counted, skipped) =>
    `${counted === 1 ? '1 day' : `${counted} days`} counted, ${skipped === 0 ? 'none' : skipped} skipped.`,
  counts: 'counted',
  doesNotCount: 'not counted',
  calendar: (version) => `Working calendar: version ${version}.`,
};
