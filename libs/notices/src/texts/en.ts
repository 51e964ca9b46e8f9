import type { MailCatalogue } from './catalogue.js';
import { MOST_NAMES } from './digest-lines.js';
import { mailsEn } from './mails.en.js';

const duties = (count: number): string => (count === 1 ? '1 duty' : `${count} duties`);
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Mails in English. */
export const en: MailCatalogue = {
  greeting: (recipient) => `Dear ${recipient},`,
  mails: mailsEn,
  acts: {
    ANSWER_RETURN: 'answer the commitment that was returned',
    CONFIRM: 'confirm what was done',
    ACCEPT_SUBTASK: 'accept a sub-task',
    DECIDE_CAUSE: 'decide on a cause of delay',
    ANSWER_HANDOVER: 'answer a hand-over',
    SETTLE_HANDOVER: 'settle a disputed hand-over',
    REVIEW_PLAN: 'review a remediation plan',
    REVISE_PLAN: 'revise a remediation plan',
    VERIFY_LINE: 'verify what was remedied',
    ANSWER_REPLY: 'answer a reply',
    DECIDE_EXCEPTION: 'decide on an exception',
    CHECK_EFFECT: 'check whether a remedy held',
  },
  other: (heading, title) => ({
    subject: title === '' ? heading : `${heading}: ${title}`,
    sentences: [`${heading}${title === '' ? '' : `: “${title}”`}.`, 'Please read it in Camket.'],
  }),
  where: 'You can read it and act on it here:',
  digest: {
    subject: (day, count) => (count === 1 ? `${day}: 1 notice` : `${day}: ${count} notices`),
    intro: 'This is what concerns you in Camket:',
    headings: {
      ESCALATION: 'Overdue below you and reported to you',
      URGING: 'Urged',
      COMMITMENT_TO_ACT: 'Commitments that ask you to act',
      REMEDIATION_TO_ACT: 'Remediation that asks you to act',
      REMEDIATION: 'News of remediation',
      COMMITMENT: 'News of commitments',
      REMINDER: 'Reminder',
      EXTENSION: 'Extension',
      ABSENCE: 'Absences and deputies',
      CALENDAR: 'Changes of the working calendar',
      OPERATIONS: 'Running the service',
    },
    about: (subject, owners) => {
      const rest = owners.length - MOST_NAMES;
      return `${subject} (${owners.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
    },
    more: (count) => `and ${count} more, to be read in Camket`,
    heldBack: (count) =>
      `${count} of them were gathered here because you had been sent as many single messages as a day allows.`,
    duties: ({ overdue, today, soon }) => {
      const parts = [
        overdue > 0 ? `${duties(overdue)} overdue` : '',
        today > 0 ? `${duties(today)} due today` : '',
        soon > 0 ? `${duties(soon)} due soon` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? null : `You have ${parts.join(', ')}.`;
    },
    where: 'Your duties are listed here:',
  },
  closing: 'Yours sincerely\n\nThis mail was sent by Camket; please do not reply to it.',
  day: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
};
