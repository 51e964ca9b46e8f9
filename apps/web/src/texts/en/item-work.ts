const status = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'Under way',
  AWAITING_CONFIRMATION: 'Waiting to be confirmed',
  REWORK: 'Back at work',
  COMPLETED: 'Completed',
};
const health = {
  ON_TRACK: 'On track',
  AT_RISK: 'At risk of being late',
  OFF_TRACK: 'Unlikely to be done',
};

interface Said {
  readonly who: string;
  readonly day: string;
}

/** An item at work: reported, shown, claimed, confirmed. */
export const atWork = {
  section: 'Items',
  sectionHint: 'open an item to report, to see its evidence, to confirm',
  title: 'Item',
  number: (number: number) => `Item ${number}`,
  status,
  health,
  noHealth: 'Not said',
  percent: (percent: string) => `${percent}% done`,
  sentence: {
    NOT_STARTED: (who: string, stands: string) => `Nothing reported yet by ${who}: ${stands}.`,
    IN_PROGRESS: (who: string, percent: string, stands: string) =>
      `Under way, ${percent}% done by ${who}: ${stands}.`,
    AWAITING_CONFIRMATION: ({ who, day }: Said, other: string) =>
      `Said to be done by ${who} on ${day}; to be confirmed by ${other}.`,
    REWORK: (other: string, stands: string) => `Sent back to work by ${other}; the date stays: ${stands}.`,
    reopened: (stands: string) => `Open again; the date stays: ${stands}.`,
    COMPLETED: ({ who, day }: Said) => `Completed; confirmed by ${who} on ${day}.`,
  },
  performer: 'Done by',
  accountable: 'Answered for by',
  creditor: 'Confirmed by',
  due: 'Due',
  state: 'State',
  progress: 'Progress',
  product: 'Product',
  toDuty: 'More time, reminders',
  toCommitment: 'To the commitment',
  nextClaim: (waiting: number) => `Next: ${waiting} more to confirm`,
  notFound: 'This item was not found',
  act: {
    REPORT: 'Report progress',
    CLAIM: 'Say it is done',
    WITHDRAW_CLAIM: 'Take the claim back',
    CONFIRM: 'Confirm completion',
    SEND_BACK: 'Send back to work',
    VOID: 'Void the confirmation',
  },
  why: {
    claim: 'On time is judged by the moment at which you say it is done.',
    noEvidence: 'Attach at least one piece of evidence before saying it is done.',
    waits: (other: string) =>
      `Waiting for ${other} to confirm. To change something, take the claim back first.`,
    confirm: 'Look at the evidence above, then confirm or send back with a reason.',
    claimedTo: (other: string) => `Who can confirm: ${other}.`,
    completed: 'Confirmed. If the result turns out to be wrong, void the confirmation with a reason.',
    doneForOwner: (other: string) =>
      `Confirmed. Only ${other} can void that; with more evidence it must be confirmed anew.`,
    others: (performer: string, other: string) =>
      `${performer} reports and attaches evidence; ${other} confirms.`,
  },
  form: {
    percent: 'How many percent are done',
    percentHint: 'From 0 to 100.',
    health: 'How it goes',
    healthHint: 'Whether it will be done in time, as you see it.',
    reading: (name: string, unit: string) => `Reading: ${name} (${unit})`,
    readingOn: 'Reading as of',
    understood: (figure: string) => `Read as ${figure}.`,
    notUnderstood: 'Not a number; for example: 62.5 or 1,250.',
    rolledUp: 'This indicator is made of the readings of the units below; it is not entered here.',
    note: 'Note (optional)',
    claimNote: 'What was achieved (optional)',
    confirmNote: 'Comment (optional)',
    reason: 'Reason',
    kept: 'What you write is kept on this device.',
    report: 'Send the report',
    send: 'Send',
    shown: (count: number) =>
      count === 1 ? '1 piece of evidence with it' : `${count} pieces of evidence with it`,
    done: 'Recorded.',
  },
  said: {
    reported: 'The report was sent.',
    claimed: 'Said to be done; it waits to be confirmed.',
    withdrawn: 'The claim was taken back.',
    confirmed: 'Completion was confirmed.',
    sentBack: 'It was sent back to work.',
    voided: 'The confirmation was voided.',
  },
  indicator: 'Indicator',
  target: {
    AT_LEAST: (figure: string) => `target: at least ${figure}`,
    AT_MOST: (figure: string) => `target: at most ${figure}`,
  },
  baseline: (figure: string) => `baseline: ${figure}`,
  lastReading: (figure: string, day: string) => `${figure} (as of ${day})`,
  noReading: 'no reading yet',
  reached: 'target reached',
  points: (figure: string) => `${figure} points`,
  notReached: (figure: string) => `${figure} from the target`,
  claims: 'Said to be done',
  claim: (number: number) => `Claim ${number}`,
  lateBefore: (days: number, who: string, on: string) =>
    `${days} working ${days === 1 ? 'day' : 'days'} of it stay with ${who}, who was bound before ${on}`,
  claimedAt: (who: string, at: string) => `${who} said it is done at ${at}`,
  answer: {
    AWAITED: 'waiting to be confirmed',
    CONFIRMED: 'confirmed',
    SENT_BACK: 'sent back',
    WITHDRAWN: 'taken back',
    VOIDED: 'confirmation voided',
  },
  history: 'What happened',
  noHistory: 'Nothing was reported yet.',
  happened: {
    REPORTED: (who: string) => `${who} reported progress`,
    CLAIMED: (who: string) => `${who} said it is done`,
    ATTACHED: (who: string, name: string) => `${who} attached “${name}”`,
    NEW_VERSION: (who: string, name: string) => `${who} attached a new version, “${name}”`,
    CONFIRMED: 'Completion confirmed',
    SENT_BACK: 'Sent back to work',
    WITHDRAWN: 'Claim taken back',
    VOIDED: 'Confirmed, then voided',
  },
};

/** What is shown for an item. */
export const evidence = {
  title: 'Evidence',
  count: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  none: 'There is no evidence yet.',
  add: 'Add evidence',
  camera: 'Take a picture',
  drop: 'Drop files here or press to choose; several at once if you like.',
  kinds: 'PDF, Word, Excel, pictures; none with macros or a password.',
  uploading: (name: string) => `Uploading ${name}`,
  waiting: 'waiting to be uploaded',
  percent: (percent: number) => `${percent}%`,
  attaching: 'being recorded',
  attached: (name: string) => `${name} is attached.`,
  stop: 'Cancel',
  away: 'Remove',
  cancel: (name: string) => `Cancel uploading ${name}`,
  cancelled: 'cancelled',
  again: (name: string) => `Upload ${name} again`,
  dismiss: (name: string) => `Remove ${name} from the list`,
  preview: 'Show',
  previewOne: (name: string) => `Show ${name}`,
  hide: 'Fold away',
  open: 'Open the file',
  download: 'Save',
  newVersion: 'New version',
  newVersionOf: (name: string) => `New version of ${name}`,
  withdraw: 'Take back',
  withdrawOne: (name: string) => `Take ${name} back`,
  withdrawn: 'taken back',
  version: (number: number) => `Version ${number}`,
  versions: (count: number) => `Versions (${count}) and hashes`,
  hash: 'SHA-256',
  attachedBy: (who: string, at: string) => `${who}, ${at}`,
  voids: 'This item was confirmed: when its evidence changes, it must be confirmed anew.',
};

/** Parts of an item that others do. */
export const subtasks = {
  title: 'Parts given to others',
  none: 'No part was given to anybody.',
  give: 'Give a part',
  giveHint: 'You go on to answer for the item.',
  who: 'Who is to do it',
  whoHint: 'A deputy or a member of staff of the unit.',
  task: 'What is to be done',
  on: 'By when',
  given: 'It was given.',
  givenBy: (who: string) => `given by ${who}`,
  state: {
    OPEN: 'under way',
    REPORTED: 'said to be done, waiting to be accepted',
    DONE: 'accepted',
    WITHDRAWN: 'taken back',
  },
  report: 'Done',
  accept: 'Accept',
  sendBack: 'Send back',
  takeBack: 'Take back',
  note: 'Result (optional)',
  reason: 'Reason',
  saidDone: 'Said to be done',
  answered: 'Answer',
  settled: { ACCEPTED: 'It was accepted.', SENT_BACK: 'It was sent back.', WITHDRAWN: 'It was taken back.' },
  reported: 'Said to be done; it waits to be accepted.',
};

/** Why an item is late, where that is not the fault of who does it. */
export const causes = {
  title: 'Objective causes',
  hint: 'A cause counts once the other side has confirmed it.',
  state: 'Offer a cause',
  other: 'Another cause',
  which: 'Kind of cause',
  reason: 'What happened',
  stated: 'The cause was offered and waits for a decision.',
  stands: { STATED: 'waiting for a decision', CONFIRMED: 'confirmed', REFUSED: 'refused' },
  because: (task: string) => `The other side has not done: ${task}`,
  decision: 'Decision',
  confirm: 'Confirm the cause',
  refuse: 'Refuse',
  comment: 'Comment (needed to refuse)',
  decided: 'It was decided.',
};

/** An indicator as a picture and as a table. */
export const chart = {
  label: (name: string, count: number, last: string, target: string) =>
    `${name}: ${count} readings, the last ${last}; ${target}.`,
  target: 'Target',
  baseline: 'Baseline',
  figures: (name: string) => `Figures: ${name}`,
  day: 'As of',
  value: 'Reading',
  against: 'Against the target',
};
