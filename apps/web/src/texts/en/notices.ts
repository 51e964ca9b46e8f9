import type * as vietnamese from '../vi/notices.js';
import { noticesOfCommitments } from './notices-of-commitments.js';
import { noticesOfRemediation } from './notices-of-remediation.js';

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);
const by = (owner: string | null) => (owner === null ? '' : ` (owed by ${owner})`);
const signed = (signer: string | null) => (signer === null ? '' : ` (signed by ${signer})`);

const template: typeof vietnamese.notices.template = {
  ...noticesOfCommitments,
  ...noticesOfRemediation,
  CALENDAR_MOVED: ({ title, count }) =>
    `${count === 1 ? '1 deadline that concerns you' : `${count} deadlines that concern you`} moved with the working calendar: ${title}`,
  SIGN_SOON: ({ title, dueOn, days: left }) =>
    `Sign by ${dueOn}${left === null ? '' : ` (${days(left)} left)`}: ${title}`,
  SIGN_TODAY: ({ title, dueOn }) => `To be signed today, ${dueOn}: ${title}`,
  SIGN_LATE: ({ title, dueOn, days: late }) =>
    late === null || late === 0
      ? `Was to be signed by ${dueOn}: ${title}`
      : `${days(late)} late to be signed (by ${dueOn}): ${title}`,
  COUNTERSIGN_SOON: ({ title, dueOn, signer }) => `Countersign by ${dueOn}: ${title}${signed(signer)}`,
  COUNTERSIGN_TODAY: ({ title, dueOn, signer }) =>
    `To be countersigned today, ${dueOn}: ${title}${signed(signer)}`,
  COUNTERSIGN_LATE: ({ title, dueOn, signer }) =>
    `Was to be countersigned by ${dueOn}: ${title}${signed(signer)}`,
  DUE_SOON: ({ title, dueOn, owner }) => `Due on ${dueOn}: ${title}${by(owner)}`,
  DUE_TODAY: ({ title, dueOn, owner }) => `Due today, ${dueOn}: ${title}${by(owner)}`,
  DUE_PAST: ({ title, dueOn, owner }) => `Overdue since ${dueOn}: ${title}${by(owner)}`,
  ESCALATED: ({ title, dueOn, to }) =>
    `Reported to ${to ?? 'your superior'}, overdue since ${dueOn}: ${title}`,
  ESCALATED_TO_YOU: ({ title, dueOn, owner }) => `Overdue below you since ${dueOn}: ${title}${by(owner)}`,
  URGED: ({ title, dueOn, round, number, owner }) =>
    number === null
      ? `Urged (${round}), overdue since ${dueOn}: ${title}${by(owner)}`
      : `Urging notice no. ${number}/PĐĐ, overdue since ${dueOn}: ${title}${by(owner)}`,
  URGED_FOR_YOU: ({ title, round, owner }) => `Urged on your behalf (${round}): ${title}${by(owner)}`,
  HELD_BACK_PERSON: ({ cap }) =>
    `Somebody got ${cap} single messages in a day; the rest is gathered in his next digest`,
  HELD_BACK_HOUR: ({ cap }) => `${cap} messages were sent in an hour; the rest leaves in the hours after`,
  WEBHOOK_DISABLED: () => 'The message gateway failed many times and was disabled',
  EXTENSION_ASKED: ({ title, dueOn, asker }) =>
    `${asker ?? 'Somebody'} asks for more time (due ${dueOn}): ${title}`,
  EXTENSION_GRANTED: ({ title, dueOn }) => `Extended until ${dueOn}: ${title}`,
  EXTENSION_REFUSED: ({ title, dueOn }) => `No more time, still due ${dueOn}: ${title}`,
  EXTENSION_WITHDRAWN: ({ title }) => `A request for more time was taken back: ${title}`,
};

const classes: typeof vietnamese.notices.class = {
  REMINDER: 'Reminder',
  ESCALATION: 'Escalation',
  URGING: 'Urging',
  COMMITMENT_TO_ACT: 'Commitments to act on',
  REMEDIATION_TO_ACT: 'Remediation to act on',
  REMEDIATION: 'News of remediation',
  COMMITMENT: 'News of commitments',
  EXTENSION: 'Extension',
  CALENDAR: 'Working calendar',
  ABSENCE: 'Absence',
  OPERATIONS: 'Operations',
};

export const notices: typeof vietnamese.notices = {
  title: 'Notices',
  sentence: (unread) =>
    unread === 0
      ? 'There are no new notices.'
      : unread === 1
        ? '1 unread notice.'
        : `${unread} unread notices.`,
  bell: (unread) => (unread === 0 ? 'Notices, none new' : `Notices, ${unread} unread`),
  all: 'See all',
  none: 'There are no notices yet.',
  noneOfThese: 'There are no such notices.',
  unread: 'Unread:',
  other: 'A new notice',
  alike: (count, unread) =>
    unread === count
      ? `${count} unread notices`
      : `${count} notices${unread === 0 ? '' : `, ${unread} unread`}`,
  whose: (unit, person) =>
    unit === null ? (person ?? undefined) : person === null ? unit : `${unit} – ${person}`,
  class: classes,
  statutory: 'asked for by law',
  template,
  kind: 'Kind of notice',
  everyKind: 'Every kind',
  onlyUnread: 'Unread only',
  why: 'Why this was sent',
  readAll: 'Mark all as read',
  choose: 'Choose how you are told',
  outcome: {
    sent: (channel, at) => `${channel}, sent ${at}`,
    delivered: (channel, at) => `${channel}, arrived ${at}`,
    failed: (channel, at) => `${channel}, could not be sent ${at}`,
    waits: 'Waits for the digest',
    muted: 'On this page only',
    overCap: 'Held back for the next digest',
    seen: (at) => `seen ${at}`,
  },
};

export const mailbox: typeof vietnamese.mailbox = {
  sentence: (count, more) =>
    count === 0
      ? 'There are no mails yet.'
      : more
        ? `The latest ${count} mails.`
        : count === 1
          ? '1 mail.'
          : `${count} mails.`,
  whose: 'Whose mails',
  mine: 'Mine',
  all: 'Everybody’s',
  none: 'Reminders will appear here just as they were sent.',
  state: {
    QUEUED: 'Queued',
    SENDING: 'Sending',
    SENT: 'Sent',
    DELIVERED: 'Delivered',
    BOUNCED: 'Bounced',
    FAILED: 'Failed',
    SKIPPED: 'Not sent',
  },
  channel: { EMAIL: 'E-mail', WEBHOOK: 'Message gateway' },
  reason: {
    OUTSIDE_WINDOW: 'Outside the hours of sending; it leaves at the next opening.',
    QUIET_HOURS: 'In the recipient’s quiet hours; it leaves when they end.',
    OVER_CAP: 'As much was sent as is allowed; it is held back and leaves later.',
    NO_ADDRESS: 'The recipient has no e-mail address.',
    ADDRESS_BOUNCED: 'The recipient’s e-mail address bounced; an administrator should check it.',
    NO_CHANNEL: 'This installation has no such channel.',
    NO_ENDPOINT: 'The administration has no message gateway.',
    ENDPOINT_DISABLED: 'The administration’s message gateway is disabled.',
    FAILS: 'It can’t be written; given up after three tries.',
    ENDS_WORKERS: 'Process after process ended in the middle of it; given up.',
  },
  notYet: 'Its words are written when it leaves.',
  retried: (at, by) => (by === '' ? at : `${at}, ${by}`),
  facts: {
    address: 'Address',
    queued: 'Queued',
    sent: 'Sent',
    delivered: 'Arrived',
    failed: 'Could not be sent',
    waits: 'Leaves from',
    attempts: 'Tries',
    retried: 'Sent again',
    error: 'The other side’s answer',
    statutory: 'Asked for by law, sent by itself',
  },
};

export const preferences: typeof vietnamese.preferences = {
  title: 'How you are told',
  sentence: (hour, channel) => `One digest every working day at ${hour}, by ${channel}.`,
  hour: 'Hour of the digest',
  hourHint: (from, to) => `Sending hours are from ${from} until before ${to} on working days.`,
  channels: 'Order of channels',
  channelsHint: 'Where the first does not reach you, the next is used.',
  order: {
    'EMAIL,WEBHOOK': 'E-mail, then short message',
    'WEBHOOK,EMAIL': 'Short message, then e-mail',
    EMAIL: 'E-mail only',
    WEBHOOK: 'Short message only',
  },
  channel: { EMAIL: 'e-mail', WEBHOOK: 'short message' },
  noWebhook: 'The administration has no message gateway: short messages can’t be sent yet.',
  noEmail: 'You have no e-mail address. Ask an administrator to add it.',
  bounced: (address) =>
    `Mails to ${address} came back, so nothing more is sent there. Ask an administrator to correct the address.`,
  muted: 'Need not be sent',
  mutedHint: 'It still stands on the page Notices.',
  never: (kinds) => `Always sent: ${kinds}; and whatever the law asks for.`,
  quiet: 'Quiet hours',
  quietHint: 'No short message goes to a telephone then, not even one that the law asks for.',
  quietOn: 'Keep quiet hours',
  quietFrom: 'From',
  quietTo: 'Until',
  save: 'Save',
  saved: 'Saved. It holds from the next digest on.',
};

export const sending: typeof vietnamese.sending = {
  title: 'Sending',
  hint: 'hours, caps, message gateway',
  calm: 'Nothing is held back.',
  held: (count) =>
    count === 1 ? '1 notice is held back over a cap.' : `${count} notices are held back over a cap.`,
  mailStays: 'No mail server is set up: mails stay on the page Mailbox.',
  waiting: {
    messages: 'Waiting',
    overHourCap: 'Over the hour’s cap',
    overPersonCap: 'Over a person’s cap of the day',
    failed: 'Reached nobody (last 24 hours)',
  },
  hour: 'Hour',
  sent: 'Sent',
  heldBack: 'Held back',
  hours: 'By hour, last 24 hours',
  noHours: 'Nothing was sent in the last 24 hours.',
  rules: 'Rules of sending',
  from: 'Send from',
  to: 'Until before',
  personDay: 'Most single messages to a person in a day',
  personDayHint: 'What is over it comes with the next digest; nothing is dropped.',
  tenantHour: 'Most messages in an hour',
  tenantHourHint: 'What is over it leaves in the hours after. Statutory notices leave at once.',
  saveRules: 'Save the rules',
  rulesSaved: 'The rules of sending are saved.',
  webhook: 'Message gateway (SMS, Zalo)',
  webhookHint:
    'Short text, signed as Standard Webhooks ask; no names, no telephone numbers. The gateway knows whom a person’s id calls.',
  noWebhook: 'There is no message gateway yet.',
  url: 'Address of the gateway',
  setUrl: 'Set the address',
  changeUrl: 'Change the address',
  enabled: 'At work',
  disabled: 'Disabled',
  failing: (count, error) => `Failed ${count} times in a row: ${error}`,
  secretOnce: 'The secret, shown this once. Copy it to the gateway now.',
  rotate: 'Rotate the secret',
  rotated: 'The old one holds for another 24 hours.',
  ping: 'Send a test',
  pinged: 'The gateway took the test message.',
  notPinged: (error) => `The gateway did not take the test message: ${error}`,
  enable: 'Enable again',
  remove: 'Remove',
};
