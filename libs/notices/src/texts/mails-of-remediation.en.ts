import type { MailCatalogue } from './catalogue.js';
import type { RemediationMail } from './remediation-mails.js';

const opening = (name: string): string => (name === '' ? 'The person in charge' : name);
const planAfter = (inspection: string): string => `remediation plan after “${inspection}”`;
const counted = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

/** What is told of remediation. */
export const mailsOfRemediationEn: Pick<MailCatalogue['mails'], RemediationMail> = {
  FINDING_FOR_YOU: ({ title, dueOn }) => ({
    subject: `A finding addressed to you: ${title}`,
    sentences: [
      `The conclusion of an inspection says: “${title}”.`,
      `If you see it otherwise, please reply on the system by ${dueOn}.`,
    ],
  }),
  FINDING_REPLIED: ({ title, dueOn, by }) => ({
    subject: `A unit replied, answer by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} replied to the finding “${title}”.`,
      `Please look at it and answer by ${dueOn}.`,
    ],
  }),
  FINDING_UPHELD: ({ title, dueOn }) => ({
    subject: `The finding stands: ${title}`,
    sentences: [
      `The inspecting side looked at the reply and upholds the finding “${title}”.${dueOn === '' ? '' : ` It is to be remedied by ${dueOn}.`}`,
      `The reason stands on the system.`,
    ],
  }),
  FINDING_CHANGED: ({ title, dueOn }) => ({
    subject: `The finding was put in other words: ${title}`,
    sentences: [
      `After the reply the finding reads “${title}”.${dueOn === '' ? '' : ` It is to be remedied by ${dueOn}.`}`,
      `The reason stands on the system.`,
    ],
  }),
  FINDING_WITHDRAWN: ({ title }) => ({
    subject: `The finding was taken back: ${title}`,
    sentences: [
      `The inspecting side looked at the reply and took the finding “${title}” back.`,
      `Nothing more is asked of you about it.`,
    ],
  }),
  FINDING_COUNTS: ({ title, dueOn }) => ({
    subject: `The finding counts now: ${title}`,
    sentences: [
      `The time for a reply is over; the finding “${title}” counts now.${dueOn === '' ? '' : ` It is to be remedied by ${dueOn}.`}`,
      `Please answer it in the remediation plan.`,
    ],
  }),
  FINDING_REMEDIED: ({ title }) => ({
    subject: `The finding is remedied: ${title}`,
    sentences: [`Everything against the finding “${title}” was verified.`, `It is closed.`],
  }),
  EXCEPTION_ASKED: ({ title, dueOn, by }) => ({
    subject: `An exception is asked for, decide by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} asks to live with the finding “${title}” for a while.`,
      `Please decide by ${dueOn}.`,
    ],
  }),
  EXCEPTION_GRANTED: ({ title, dueOn }) => ({
    subject: `Excepted until ${dueOn}: ${title}`,
    sentences: [
      `The finding “${title}” is excepted until ${dueOn}.`,
      `After that day it is owed again; more time is another request.`,
    ],
  }),
  EXCEPTION_REFUSED: ({ title }) => ({
    subject: `The exception was refused: ${title}`,
    sentences: [
      `The request to live with the finding “${title}” was refused.`,
      `The reason stands on the system.`,
    ],
  }),
  EXCEPTION_RUNS_OUT: ({ title, dueOn }) => ({
    subject: `The exception ends soon: ${title}`,
    sentences: [
      `The exception for the finding “${title}” ends with ${dueOn}; after that it is owed again.`,
      `A unit that needs more time asks for it anew before that day.`,
    ],
  }),
  EXCEPTION_EXPIRED: ({ title, dueOn }) => ({
    subject: `The exception is over: ${title}`,
    sentences: [
      `The exception for the finding “${title}” is over: it is owed again.${dueOn === '' ? '' : ` It is to be remedied by ${dueOn}.`}`,
      `Please look at the remediation plan on the system.`,
    ],
  }),
  REMEDY_HELD: ({ title }) => ({
    subject: `The remedy held: ${title}`,
    sentences: [`The inspecting team looked again and found that the remedy of the finding “${title}” held.`],
  }),
  FINDING_CAME_BACK: ({ title, by }) => ({
    subject: `A finding came back: ${title}`,
    sentences: [
      `${opening(by)} looked again and found that it came back: “${title}”.`,
      `The unit was told. You answer what it replies and approve its plan, as the first time.`,
    ],
  }),
  PLAN_ASKED: ({ title, dueOn, count }) => ({
    subject: `Submit by ${dueOn}: ${planAfter(title)}`,
    sentences: [
      `The conclusion of “${title}” names ${counted(count, 'finding')} about your unit.`,
      `Please look at each (a reply is possible within the time shown on the system) and submit a remediation plan by ${dueOn}.`,
    ],
  }),
  PLAN_SUBMITTED: ({ title, dueOn, by, unit }) => ({
    subject: `Awaits your review by ${dueOn}: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} submitted the ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `Please approve it or send it back by ${dueOn}.`,
    ],
  }),
  PLAN_TAKEN_BACK: ({ title, by, unit }) => ({
    subject: `The unit took its text back: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} took back the ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `There is nothing to review until another text comes.`,
    ],
  }),
  PLAN_RETURNED: ({ title, dueOn, by }) => ({
    subject: `Returned, revise by ${dueOn}: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} returned the ${planAfter(title)}. Remarks to single tasks stand on the system.`,
      `Please revise and submit it again by ${dueOn}.`,
    ],
  }),
  PLAN_APPROVED: ({ title, by }) => ({
    subject: `Approved: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} approved the ${planAfter(title)}.`,
      `From now on its tasks are followed up by their dates; a later date is an extension.`,
    ],
  }),
  LINES_FOR_YOU: ({ title, dueOn, count }) => ({
    subject: `You lead ${counted(count, 'task')}: ${planAfter(title)}`,
    sentences: [
      `The ${planAfter(title)} was approved; you lead ${counted(count, 'task')} of it.`,
      dueOn === '' ? '' : `The first is due on ${dueOn}.`,
    ],
  }),
  HELP_ASKED: ({ title, count, unit }) => ({
    subject: `Your unit helps with ${counted(count, 'task')}: ${planAfter(title)}`,
    sentences: [
      `The ${planAfter(title)}${unit === '' ? '' : ` (${unit})`} names your unit as helping with ${counted(count, 'task')}.`,
      `Please look at it and help whoever leads; reports and dates are theirs.`,
    ],
  }),
  PLAN_CORRECTED: ({ title, count, by, unit }) => ({
    subject: `${counted(count, 'small change')} after the approval: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} made ${counted(count, 'small change')} (typing, coordinating units) to the ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `The approval stands; the changes are listed on the system.`,
    ],
  }),
  PLAN_COMPLETED: ({ title }) => ({
    subject: `Completed: ${planAfter(title)}`,
    sentences: [`Every task of the ${planAfter(title)} was verified.`, `The plan is closed.`],
  }),
  LINE_CLAIMED: ({ title, dueOn, by }) => ({
    subject: `A task awaits verification by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} says that “${title}” is done.`,
      `Please look at the evidence and verify it by ${dueOn}.`,
    ],
  }),
  LINE_CLAIM_TAKEN_BACK: ({ title, by }) => ({
    subject: `A claim was taken back: ${title}`,
    sentences: [`${opening(by)} took back that “${title}” is done.`, `There is nothing to verify yet.`],
  }),
  LINE_VERIFIED: ({ title, by }) => ({
    subject: `The task was verified: ${title}`,
    sentences: [`${opening(by)} verified “${title}”.`, `It is closed.`],
  }),
  LINE_SENT_BACK: ({ title, dueOn, by }) => ({
    subject: `The task was sent back, still due by ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} did not verify “${title}” and sends it back. The reason stands on the system.`,
      dueOn === '' ? '' : `It is still due by ${dueOn}.`,
    ],
  }),
  EVIDENCE_REJECTED: ({ title, dueOn, by }) => ({
    subject: `Evidence was rejected: ${title}`,
    sentences: [
      `${opening(by)} rejected a piece of evidence for “${title}”. The reason stands on the system.`,
      `Please show another.${dueOn === '' ? '' : ` The task is due by ${dueOn}.`}`,
    ],
  }),
  EVIDENCE_EXPIRED: ({ title, dueOn }) => ({
    subject: `Evidence holds no more: ${title}`,
    sentences: [
      `A piece of evidence for “${title}” holds no more.`,
      `Please show one that does.${dueOn === '' ? '' : ` The task is due by ${dueOn}.`}`,
    ],
  }),
  SAMPLE_PASSED: ({ title, count }) => ({
    subject: `The sample passed: ${planAfter(title)}`,
    sentences: [
      `All tasks that were drawn are done, so ${counted(count, 'task')} that you lead ${count === 1 ? 'is' : 'are'} accepted with them: ${planAfter(title)}.`,
      `Nothing more is asked of you there.`,
    ],
  }),
  SAMPLE_FAILED: ({ title }) => ({
    subject: `The sample failed, back to work: ${planAfter(title)}`,
    sentences: [
      `A task that was drawn was not done, so everything that waited goes back to work: ${planAfter(title)}.`,
      `The dates stay.`,
    ],
  }),
};
