import type * as vietnamese from '../vi/absences.js';

export const absences: typeof vietnamese.absences = {
  title: 'Absences',
  hint: 'what falls due meanwhile is told to the deputy as well',
  none: 'No absence is recorded.',
  deputy: (who) => `${who} stands in`,
  nobody: 'nobody stands in',
  now: 'away now',
  calledOff: 'called off',
  record: 'Record an absence',
  from: 'From',
  to: 'To the end of',
  standIn: 'Deputy',
  standInHint: 'Somebody of the same unit, or of one above or below.',
  anybody: 'Nobody',
  saved: 'Recorded.',
  back: 'Back at work',
  backOn: 'Back on',
};
