import type * as vietnamese from '../vi/work.js';

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);
const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

export const myWork: typeof vietnamese.myWork = {
  sentence({ duties, overdue, dueSoon }) {
    if (duties === 0) return 'Nothing waits for you now.';
    if (overdue === duties)
      return `You have [${things(duties)}](late) to do, ${duties > 1 ? 'all ' : ''}late.`;
    const late = overdue > 0 ? `[${overdue}](late) late` : '';
    const soon = dueSoon > 0 ? `${dueSoon} due soon` : '';
    const rest = [late, soon].filter(Boolean).join(', ');
    return `You have [${things(duties)}](duties) to do${rest === '' ? ', all in time' : `: ${rest}`}.`;
  },
  toSign: 'For you to sign',
  toCountersign: 'For you to countersign',
  near: {
    overdue: 'Overdue',
    today: 'Due today',
    soon: 'Due within the next 3 working days',
    later: 'After that',
    undated: 'No deadline',
  },
  seeCalendar: 'see calendar',
  owedToMe: 'Assigned by you, and late',
  count: things,
  more: (count) => `See ${count} more`,
  nothing: 'You have done all you were given.',
  sign: (count) => (count === 1 ? 'Read and sign' : `Read and sign ${count}`),
  signWhy: 'A commitment is in force once the assigner has countersigned it.',
  countersign: (count) => (count === 1 ? 'Countersign' : `Countersign ${count}`),
  countersignWhy: 'These were signed; they come into force when you countersign them.',
};

const template: typeof vietnamese.notices.template = {
  SIGN_SOON: ({ title, dueOn, days: left }) =>
    `Sign by ${dueOn}${left === null ? '' : ` (${days(left)} left)`}: ${title}`,
  SIGN_LATE: ({ title, dueOn, days: late }) =>
    late === null || late === 0
      ? `Was to be signed by ${dueOn}: ${title}`
      : `${days(late)} late to be signed (by ${dueOn}): ${title}`,
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
  unread: 'Unread:',
  other: 'A new notice',
  class: {
    REMINDER: 'Reminder',
    ESCALATION: 'Escalation',
    URGING: 'Urging',
    EXTENSION: 'Extension',
    CALENDAR: 'Working calendar',
    ABSENCE: 'Absence',
    OPERATIONS: 'Operations',
  },
  statutory: 'asked for by law',
  template,
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
    NO_ADDRESS: 'The recipient has no e-mail address.',
    ADDRESS_BOUNCED: 'The recipient’s e-mail address bounced; an administrator should check it.',
    NO_CHANNEL: 'This installation has no such channel.',
    NO_ENDPOINT: 'The recipient’s unit has no message gateway.',
  },
};
