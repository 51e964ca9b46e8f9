import type * as vietnamese from '../vi/time.js';

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

const nextWorkingDay =
  'The day that was set; a day off moves it to the next working day (Civil Code 2015, article 148(5)).';
const notTheFirst = 'the first day not counted (Civil Code 2015, article 147(2))';
const movedOffTheLast = 'a last day that is off moves to the next working day (article 148(5)).';

export const due: typeof vietnamese.due = {
  kind: {
    SIGN: 'Sign a commitment',
    COUNTERSIGN: 'Countersign',
    ANSWER_RETURN: 'Answer what was returned',
    ITEM: 'Carry out a task',
    CONFIRM: 'Confirm what was done',
    SUBTASK: 'Carry out a sub-task',
    ACCEPT_SUBTASK: 'Accept a sub-task',
    DECIDE_CAUSE: 'Decide on a cause of delay',
    ANSWER_HANDOVER: 'Answer a hand-over',
    SETTLE_HANDOVER: 'Settle a disputed hand-over',
    PLAN: 'Write a remediation plan',
    REVIEW_PLAN: 'Review a remediation plan',
    REVISE_PLAN: 'Revise a remediation plan',
    LINE: 'Carry out a task of a plan',
    VERIFY_LINE: 'Verify what was remedied',
    REMEDY: 'Remedy a finding',
    ANSWER_REPLY: 'Answer a reply',
    DECIDE_EXCEPTION: 'Decide on an exception',
    CHECK_EFFECT: 'Check whether a remedy held',
  },
  timing: {
    NO_DEADLINE: 'no day set',
    ON_TRACK: 'in time',
    DUE_SOON: 'due soon',
    DUE_TODAY: 'due today',
    OVERDUE: 'late',
    SUBMITTED: 'said to be done in time, to be confirmed',
    SUBMITTED_LATE: 'said to be done late, to be confirmed',
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
    ON_DAY: nextWorkingDay,
    NEXT_WORKING_DAY: nextWorkingDay,
    DAYS_AFTER: `Days of the wall calendar, days off included, ${notTheFirst}; ${movedOffTheLast}`,
    WEEKS_AFTER: `Weeks, ${notTheFirst}; ${movedOffTheLast}`,
    MONTHS_AFTER: `Months, ${notTheFirst}; a last month without a matching day ends the term on its last day (article 148(3)); ${movedOffTheLast}`,
    WORKING_DAYS_AFTER: `Working days, ${notTheFirst}.`,
    WORKING_DAYS_BEFORE: 'Working days counted backwards; the last day is not counted.',
    WORKING_HOURS_AFTER:
      'Working hours from the moment it began (Civil Code 2015, article 147(1)); a working day has 8 hours.',
    SAME_DAY_TRANSFER:
      'A dossier is transferred within the working day; received after 15:00, at the start of the next working day (Decree 61/2018, article 18(2)).',
    MONTH_END: 'The last working day of the month.',
  },
  why: {
    FIRST_DAY: 'first day, not counted',
    AFTER_HOURS: 'after office hours',
    AFTER_CUT: 'after the hour of transfer',
    WEEKDAY: 'working day',
    WEEKEND: 'weekend',
    HOLIDAY: 'public holiday',
    IN_LIEU: 'day off in lieu',
    SWAPPED_OFF: 'swapped day off',
    WORKING_SATURDAY: 'worked in exchange',
    LOCAL_OFF: 'closed in this unit',
    LOCAL_WORKING: 'worked in this unit',
    PROVISIONAL: 'day off announced, not yet decided',
  },
  tally: (counted, skipped) =>
    `${counted === 1 ? '1 day' : `${counted} days`} counted, ${skipped === 0 ? 'none' : skipped} skipped.`,
  hoursTally: (hours, minutes) =>
    `${hours === 1 ? '1 hour' : `${hours} hours`}${minutes === 0 ? '' : ` ${minutes} min`} of office time counted.`,
  provisional:
    'Provisional: the days off are not yet announced for the days marked so. Once they are, this due date may change.',
  provisionalDay: 'provisional',
  counts: 'counted',
  doesNotCount: 'not counted',
  calendar: (version) => `Working calendar: version ${version}.`,
};
