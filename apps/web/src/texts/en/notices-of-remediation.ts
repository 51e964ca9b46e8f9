import type { NoticeSentences } from '../notice-facts.js';
import { counted } from './counted.js';

const who = (name: string | null) => name ?? 'The person in charge';
const planAfter = (inspection: string) => `remediation plan after “${inspection}”`;

/** What happens to findings and plans. */
export const noticesOfRemediation: NoticeSentences = {
  FINDING_FOR_YOU: ({ title, dueOn }) =>
    `A finding addressed to you: “${title}”; reply by ${dueOn} if you see it otherwise`,
  FINDING_REPLIED: ({ title, dueOn, by }) =>
    `${who(by)} replied to the finding “${title}”; answer by ${dueOn}`,
  FINDING_UPHELD: ({ title }) => `The finding “${title}” stands after the reply`,
  FINDING_CHANGED: ({ title }) => `After the reply the finding reads “${title}”`,
  FINDING_WITHDRAWN: ({ title }) => `The finding “${title}” was taken back`,
  FINDING_COUNTS: ({ title }) => `The time for a reply is over: the finding “${title}” counts now`,
  FINDING_REMEDIED: ({ title }) => `The finding “${title}” is remedied`,
  EXCEPTION_ASKED: ({ title, dueOn, by }) =>
    `${who(by)} asks for an exception for the finding “${title}”; decide by ${dueOn}`,
  EXCEPTION_GRANTED: ({ title, dueOn }) => `The finding “${title}” is excepted until ${dueOn}`,
  EXCEPTION_REFUSED: ({ title }) => `The exception for the finding “${title}” was refused`,
  EXCEPTION_RUNS_OUT: ({ title, dueOn }) => `The exception for the finding “${title}” ends with ${dueOn}`,
  EXCEPTION_EXPIRED: ({ title, dueOn }) =>
    `The exception for the finding “${title}” is over${dueOn === '…' ? '' : `; remedy it by ${dueOn}`}`,
  REMEDY_HELD: ({ title }) => `Looked at again: the remedy of the finding “${title}” held`,
  FINDING_CAME_BACK: ({ title, by }) => `${who(by)} looked again and found that it came back: “${title}”`,
  PLAN_ASKED: ({ title, dueOn, count }) =>
    `The conclusion of “${title}” names ${counted(count, 'finding')}; submit a remediation plan by ${dueOn}`,
  PLAN_SUBMITTED: ({ title, dueOn, by }) =>
    `${who(by)} submitted the ${planAfter(title)}; review it by ${dueOn}`,
  PLAN_TAKEN_BACK: ({ title, by }) => `${who(by)} took back the ${planAfter(title)}`,
  PLAN_RETURNED: ({ title, dueOn, by }) =>
    `${who(by)} returned the ${planAfter(title)}; submit it again by ${dueOn}`,
  PLAN_APPROVED: ({ title, by }) => `${who(by)} approved the ${planAfter(title)}`,
  LINES_FOR_YOU: ({ title, dueOn, count }) =>
    `You lead ${counted(count, 'task')} of the ${planAfter(title)}${dueOn === '…' ? '' : `; the first is due on ${dueOn}`}`,
  HELP_ASKED: ({ title, count }) =>
    `Your unit helps with ${counted(count, 'task')} of the ${planAfter(title)}`,
  PLAN_CORRECTED: ({ title, by, count }) =>
    `${who(by)} made ${counted(count, 'small change')} to the ${planAfter(title)}`,
  PLAN_COMPLETED: ({ title }) => `Completed: the ${planAfter(title)}`,
  LINE_CLAIMED: ({ title, dueOn, by }) => `${who(by)} says that “${title}” is done; verify it by ${dueOn}`,
  LINE_CLAIM_TAKEN_BACK: ({ title, by }) => `${who(by)} took back that “${title}” is done`,
  LINE_VERIFIED: ({ title, by }) => `${who(by)} verified “${title}”`,
  LINE_SENT_BACK: ({ title, dueOn, by }) =>
    `${who(by)} sent “${title}” back${dueOn === '…' ? '' : `; it is still due by ${dueOn}`}`,
  EVIDENCE_REJECTED: ({ title, dueOn, by }) =>
    `${who(by)} rejected evidence for “${title}”${dueOn === '…' ? '' : `; the task is due by ${dueOn}`}`,
  EVIDENCE_EXPIRED: ({ title, dueOn }) =>
    `Evidence for “${title}” holds no more${dueOn === '…' ? '' : `; the task is due by ${dueOn}`}`,
  SAMPLE_PASSED: ({ title, count }) =>
    `The sample passed and ${counted(count, 'task')} of yours ${count === 1 ? 'is' : 'are'} accepted: ${planAfter(title)}`,
  SAMPLE_FAILED: ({ title }) => `The sample failed and the tasks go back to work: ${planAfter(title)}`,
};
