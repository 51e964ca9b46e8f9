import type { MailCatalogue } from './catalogue.js';
import { mailsOfCommitmentsEn } from './mails-of-commitments.en.js';
import { mailsOfRemediationEn } from './mails-of-remediation.en.js';

const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);
const somebody = (name: string): string => (name === '' ? 'the person responsible' : name);

/** Of the reader, or of him for whom the reader stands in. */
const owedBy = (standsInFor: string | null): string =>
  standsInFor === null ? '' : `, owed by ${somebody(standsInFor)},`;
const asked = (standsInFor: string | null, sentence: string): string[] =>
  standsInFor === null ? [sentence] : ['You are told because you stand in.'];

const signedBy = (name: string): string => (name === '' ? '' : ` by ${name}`);

const opening = (name: string): string => (name === '' ? 'The person responsible' : name);

/** The words of each kind of notice. */
export const mailsEn: MailCatalogue['mails'] = {
  ...mailsOfCommitmentsEn,
  ...mailsOfRemediationEn,
  CALENDAR_MOVED: ({ title, count, moves }) => ({
    subject: `${count === 1 ? '1 deadline that concerns you' : `${count} deadlines that concern you`} moved with the working calendar: ${title}`,
    sentences: [
      `The working calendar changed by “${title}”. What it moved of what you owe or are owed, original dates being kept:`,
      ...moves,
      ...(count > moves.length ? [`and ${count - moves.length} more, on the page.`] : []),
    ],
  }),
  SIGN_SOON: ({ title, dueOn, workingDays }) => ({
    subject: `Please sign by ${dueOn}: ${title}`,
    sentences: [
      `The commitment “${title}” awaits your signature. It is to be signed by the end of ${dueOn}${
        workingDays === null ? '' : ` (${days(workingDays)} left)`
      }.`,
      'Please read its terms and sign in time.',
    ],
  }),
  SIGN_TODAY: ({ title, dueOn }) => ({
    subject: `Please sign today, ${dueOn}: ${title}`,
    sentences: [
      `The commitment “${title}” awaits your signature. Today, ${dueOn}, is the day by which it is to be signed.`,
      'Please read its terms and sign today.',
    ],
  }),
  SIGN_LATE: ({ title, dueOn, workingDays }) => ({
    subject: `Not signed in time: ${title}`,
    sentences: [
      `The commitment “${title}” was to be signed by ${dueOn}${
        workingDays === null ? '' : ` (${days(workingDays)} ago)`
      } and still lacks your signature.`,
      'Please sign it now, or tell the one who assigned it what stands in the way.',
    ],
  }),

  COUNTERSIGN_SOON: ({ title, dueOn, signer }) => ({
    subject: `Please countersign by ${dueOn}: ${title}`,
    sentences: [
      `The commitment “${title}” was signed${signedBy(signer)} and awaits your countersignature by the end of ${dueOn}.`,
      'Please read it and countersign in time.',
    ],
  }),
  COUNTERSIGN_TODAY: ({ title, dueOn, signer }) => ({
    subject: `Please countersign today, ${dueOn}: ${title}`,
    sentences: [
      `The commitment “${title}” was signed${signedBy(signer)} and awaits your countersignature. Today, ${dueOn}, is the day by which it is to be given.`,
      'Please read it and countersign today.',
    ],
  }),
  COUNTERSIGN_LATE: ({ title, dueOn, signer }) => ({
    subject: `Not countersigned in time: ${title}`,
    sentences: [
      `The commitment “${title}”, signed${signedBy(signer)}, was to be countersigned by ${dueOn} and is not in force yet.`,
      'Please countersign it.',
    ],
  }),

  DUE_SOON: ({ title, dueOn, standsInFor }) => ({
    subject: `Due on ${dueOn}: ${title}`,
    sentences: [
      `“${title}”${owedBy(standsInFor)} is due by the end of ${dueOn}.`,
      ...asked(
        standsInFor,
        'Please complete it in time; if something stands in the way, ask for more time before it is due.',
      ),
    ],
  }),
  DUE_TODAY: ({ title, dueOn, standsInFor }) => ({
    subject: `Due today, ${dueOn}: ${title}`,
    sentences: [
      `“${title}”${owedBy(standsInFor)} is due today, ${dueOn}.`,
      ...asked(standsInFor, 'Please complete it today.'),
    ],
  }),
  DUE_PAST: ({ title, dueOn, standsInFor }) => ({
    subject: `Overdue since ${dueOn}: ${title}`,
    sentences: [
      `“${title}”${owedBy(standsInFor)} was due by the end of ${dueOn} and is overdue.`,
      ...asked(
        standsInFor,
        'Please complete it now, or tell the one who assigned it what stands in the way.',
      ),
    ],
  }),
  ACT_SOON: ({ title, dueOn, act }) => ({
    subject: `Please ${act} by ${dueOn}: ${title}`,
    sentences: [`You are to ${act} by the end of ${dueOn}: “${title}”.`],
  }),
  ACT_TODAY: ({ title, dueOn, act }) => ({
    subject: `Please ${act} today, ${dueOn}: ${title}`,
    sentences: [`You are to ${act} today, ${dueOn}: “${title}”.`],
  }),
  ACT_LATE: ({ title, dueOn, act }) => ({
    subject: `Late to ${act}, by ${dueOn}: ${title}`,
    sentences: [`You were to ${act} by the end of ${dueOn}: “${title}”.`, 'Please do so now.'],
  }),
  ESCALATED: ({ title, dueOn, to }) => ({
    subject: `What you owe was reported: ${title}`,
    sentences: [
      `“${title}” (due ${dueOn}) is not done and was reported to ${to === '' ? 'your superior' : to}.`,
      'Please complete it now.',
    ],
  }),
  ESCALATED_TO_YOU: ({ title, dueOn, owner }) => ({
    subject: `Overdue below you: ${title}`,
    sentences: [
      `“${title}” (due ${dueOn}), owed by ${somebody(owner)}, is overdue and was brought to you.`,
      'Please decide what is to be done.',
    ],
  }),
  URGED: ({ title, dueOn, round, number, replyBy, standsInFor }) => ({
    subject: number === null ? `Urged (${round}): ${title}` : `Urging notice no. ${number}/PĐĐ: ${title}`,
    sentences: [
      `“${title}” (due ${dueOn})${owedBy(standsInFor)} is overdue. You are urged for time ${round}${
        number === null ? '' : `, by urging notice no. ${number}/PĐĐ`
      }.`,
      replyBy === ''
        ? 'Please complete it now.'
        : `Please complete it and answer in writing by the end of ${replyBy}.`,
    ],
  }),
  URGED_FOR_YOU: ({ title, dueOn, owner, round, number }) => ({
    subject: `Urged on your behalf (${round}): ${title}`,
    sentences: [
      `“${title}” (due ${dueOn}), owed by ${somebody(owner)}, is overdue. The service has urged for time ${round}${
        number === null ? '' : `, by urging notice no. ${number}/PĐĐ`
      }.`,
    ],
  }),
  EXTENSION_ASKED: ({ title, dueOn, until, by }) => ({
    subject: `More time is asked for, until ${until}: ${title}`,
    sentences: [
      `${opening(by)} asks for more time for “${title}”, due ${dueOn}: until ${until}.`,
      'Please decide. Until you do, the date stands.',
    ],
  }),
  EXTENSION_GRANTED: ({ title, dueOn, by }) => ({
    subject: `More time, until ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} gave more time for “${title}”. It is now due by the end of ${dueOn}; the original date is kept.`,
    ],
  }),
  EXTENSION_REFUSED: ({ title, dueOn, until, by }) => ({
    subject: `No more time, still due ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} gave no more time for “${title}”, asked for until ${until}. It stays due by the end of ${dueOn}.`,
      'The reason stands on the page.',
    ],
  }),
  EXTENSION_WITHDRAWN: ({ title, dueOn, until, by }) => ({
    subject: `No more time is asked for any more: ${title}`,
    sentences: [
      `${opening(by)} took back the request for more time for “${title}” until ${until}. It stays due by the end of ${dueOn}.`,
    ],
  }),
  HELD_BACK_PERSON: ({ cap }) => ({
    subject: `Notices are held back: somebody got ${cap} single messages in a day`,
    sentences: [
      `Somebody has been sent the ${cap} single messages that a day allows; what comes after is gathered in his next digest. Nothing is dropped.`,
      'Please see on the page Operations what caused it.',
    ],
  }),
  HELD_BACK_HOUR: ({ cap }) => ({
    subject: `Notices are held back: more than ${cap} messages in an hour`,
    sentences: [
      `The ${cap} messages that an hour allows have been sent; the rest leaves in the hours after. Statutory notices leave at once all the same.`,
      'Please see on the page Operations what caused it.',
    ],
  }),
  WEBHOOK_DISABLED: () => ({
    subject: 'The webhook was disabled',
    sentences: [
      'The webhook failed many times in a row and was disabled. Notices go through each person’s other channels.',
      'Please see to it and enable it again on the page Operations.',
    ],
  }),
};
