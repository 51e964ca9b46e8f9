import type * as vietnamese from '../vi/failed-steps.js';

export const failedSteps: typeof vietnamese.failedSteps = {
  steps: 'Steps given up',
  hint: 'reminders, escalations and urgings that could not be done',
  sentence: (count) =>
    count === 1
      ? '1 reminder, escalation or urging was given up.'
      : `${count} reminders, escalations or urgings were given up.`,
  none: 'No step was given up.',
  step: 'Step',
  reason: {
    FAILS: 'Failed every time:',
    ENDS_WORKERS: 'Process after process ended in the middle of it.',
  },
  wasDue: 'Was due',
  retry: 'Try again',
  more: (count) => `${count} more are not shown here.`,
};
