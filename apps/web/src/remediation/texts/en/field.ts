interface Here {
  readonly all: number;
  readonly waiting: number;
  readonly stuck: number;
}

const notes = (count: number): string => `${count} note${count === 1 ? '' : 's'}`;

/** An inspection as the team works at it, with a line or without. */
export const field = {
  sentence: (units: string, findings: number, here: number) =>
    `Inspecting ${units}: ${findings === 0 ? 'nothing found yet' : `${findings} finding${findings === 1 ? '' : 's'} noted`}${here > 0 ? `; ${notes(here)} on this device alone` : ''}.`,
  device: 'On this device alone',
  allReceived:
    'The service has everything. Without a line you can go on; what you note is sent when it is back.',
  hereOnly: ({ all, waiting, stuck }: Here) => {
    const parts = [];
    if (waiting > 0) parts.push(`${waiting} to be sent`);
    if (stuck > 0) parts.push(`${stuck} to be looked at`);
    if (all > waiting + stuck) parts.push(`${all - waiting - stuck} being written`);
    return `${notes(all)} on this device alone: ${parts.join(', ')}`;
  },
  onlyHere: (count: number) => `${count} not sent`,
  sendNow: 'Send now',
  noLine:
    'There is no line. Notes are kept on this device and sent when it is back, also after signing in again.',
  full: 'This device has no room left: keep this page open until all is sent.',
  arrived: (count: number) => `The service has received ${notes(count)}.`,
  standing: {
    WRITING: 'Being written',
    WAITING: 'To be sent',
    REFUSED: 'Not taken',
    CHANGED: 'Changed by a colleague',
    DROPPED: 'Dropped by a colleague',
    OVER: 'Too late to be sent',
  },
  named: {
    FINDING: (unit: string, number: number | undefined, seen: string) =>
      `${number === undefined ? 'New finding' : `Finding ${number}`} · ${unit}${seen === '' ? '' : ` · ${seen}`}`,
    SESSION: (unit: string, on: string) => `Meeting · ${unit} · ${on}`,
    ANSWER: (unit: string, question: string) => `Question · ${unit} · ${question}`,
  },
  look: 'See both and choose',
  throwAway: 'Throw it away',
  throwSure: 'Throw it away for good',
  keepIt: 'Keep it',
  droppedByColleague: 'A colleague has left this out of the conclusion.',
  writeAsNew: 'Note it as a new finding',
  lostFile: (name: string) =>
    `This device has lost the file “${name}”. Open the note, take the file out and add it again.`,
  conflictHint:
    'A colleague changed this after you had begun to write. Nothing was overwritten: choose what counts.',
  mine: 'Yours',
  theirs: 'At the service',
  both: 'Keep both, one after the other',
  filesDiffer: 'Only the files differ; those of both are put together.',
  useChosen: 'Use what is chosen',
  takeTheirs: 'Throw mine away, take what is at the service',
  chooseFirst: 'Choose wherever both of you changed something.',
  nothing: '(empty)',
  isRepeat: 'Repeats an earlier finding',
  somebody: 'the person chosen',
  fields: {
    seen: 'What was seen',
    content: 'Content',
    kind: 'Kind',
    severity: 'Severity',
    legalGround: 'Legal ground',
    addressee: 'Goes to',
    answererId: 'Who answers',
    repeatOf: 'Repeats an earlier finding',
    on: 'Day of the meeting',
    place: 'Place',
    summary: 'What was said',
    verdict: 'Answer',
    note: 'Note',
    unitId: 'Unit',
  },
  hint: {
    seen: 'What, where, how many, as of when.',
    legalGround: 'Article, clause, document.',
    answerer: 'The head of the committee, or who was told to answer.',
    repeat: 'The earlier one stays closed; this one is marked as its repeat.',
  },
  kindHint: {
    VIOLATION: 'The unit must answer with a plan.',
    SHORTCOMING: 'The unit must answer with a plan.',
    OBSERVATION: 'To be known; the unit need not answer.',
    RECOMMENDATION: 'Goes to the chair or the steering committee.',
  },
  choose: 'Choose',
  notRepeated: 'No repeat',
  earlier: (number: number, conclusion: string, seen: string) => `No. ${number}, ${conclusion}: ${seen}`,
  evidence: 'Photographs and papers',
  minutes: 'Minutes',
  fileHere: 'on this device',
  fileNotKept: 'This device could not keep the file. Try again with a line, or make room on the device.',
  record: 'Record',
  keptHere: 'Every letter is kept on this device at once; press “Record” to send it.',
  missing: {
    CONTENT: 'Choose a content.',
    SEVERITY: 'Choose a severity.',
    SEEN: 'Write what was seen.',
    ADDRESSEE: 'Choose to whom it goes.',
    ANSWERER: 'Choose who answers.',
    DAY: 'Choose the day.',
    PLACE: 'Write the place.',
  },
  findingsOf: (unit: string) => `Findings at ${unit}`,
  noFindings: 'Nothing noted of this unit yet.',
  noteFinding: 'Note a finding',
  newFinding: 'New finding',
  number: (number: number) => `Finding ${number}`,
  short: (number: number) => `No. ${number}`,
  noNumber: 'No number yet',
  nothingYet: 'nothing written yet',
  by: (ground: string) => `by ${ground}`,
  open: 'Open',
  openOne: (name: string) => `Open ${name}`,
  drop: 'Leave it out of the conclusion',
  dropNow: 'Leave it out',
  dropReason: 'Why it is left out',
  dropHint: 'Its number is never used again.',
  dropped: 'The finding was left out.',
  sessions: 'Meetings',
  sessionCount: (count: number) => `${count} meeting${count === 1 ? '' : 's'}`,
  addSession: 'Note a meeting',
  noSession: 'No meeting noted yet.',
  sessionOn: (day: string) => `Meeting of ${day}`,
  noDay: 'no day yet',
  close: 'Close',
  checklist: 'Questions',
  answered: (answered: number, all: number) => `${answered} of ${all} looked at`,
  noteTo: (question: string) => `Note: ${question}`,
};
