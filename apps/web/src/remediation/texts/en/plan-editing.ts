import type * as vietnamese from '../vi/plan-editing.js';
import { counted } from '../../../texts/en/counted.js';

type Open = Parameters<typeof vietnamese.planEdit.stop>[0];

const openParts = ({ unread, faults, unanswered }: Open): string =>
  [
    unread > 0 ? `${counted(unread, 'cell')} not understood` : '',
    faults > 0 ? `${counted(faults, 'cell')} unclear` : '',
    unanswered.length > 0 ? `nothing against finding ${unanswered.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

export const planEdit: typeof vietnamese.planEdit = {
  title: 'Write the remediation plan',
  back: 'Back to the plan as it is written',
  sentence(lines, open): string {
    if (lines === 0) return 'Say what is done about each finding: type into the table, or paste from Excel.';
    const parts = openParts(open);
    return parts === '' ? 'All six clarities are there; it can be submitted.' : `Left: ${parts}.`;
  },
  stop: (open) => `It can’t be submitted yet: ${openParts(open)}.`,
  ready: 'You will see what changes before it is submitted.',
  asApproved: 'This is the approved text; nothing is changed yet.',
  unchanged: 'It is the same as what was approved.',
  causeKind: 'Kind of cause',
  causeRoot: 'Root cause',
  cost: 'Cost (đồng)',
  byRoadmap: 'by roadmap',
  empty: 'Empty',
  missing: {
    findingId: 'Choose the finding',
    causeKind: 'Objective or subjective',
    causeRoot: 'No cause yet',
    measure: 'The task is unclear',
    leadId: 'The person is unclear',
    authority: 'The authority is unclear',
    responsibility: 'The responsibility is unclear',
    time: 'The time is unclear',
    product: 'The product is unclear',
  },
  tooLong: (most) => `At most ${most} characters`,
  tooMany: (most) => `At most ${most} units`,
  beyond: (day) => `After the last day of the finding (${day})`,
  past: 'That day has passed',
  settled: 'It was verified and can’t be changed: undo',
  extension: (day) => `Approved for ${day}; a later day needs an extension`,
  time: {
    NOT_A_TIME: 'A day (30/06/2024), a month (06/2024) or “by roadmap: …”',
    NO_SUCH_DAY: 'There is no such day or month',
    WHICH_ROADMAP: 'Say which after “by roadmap:”',
    ROADMAP_LONG: 'A roadmap has at most 300 characters',
  },
  returned: (who) => `${who} returned the plan for revision`,
  saving: {
    SAVED: 'Saved.',
    SAVING: 'Saving.',
    WAITING: 'Kept on this computer, about to be saved.',
    HERE: 'What can’t be saved yet is kept on this computer.',
  },
  submit: 'Submit for approval',
  submitTo: (lead) => `Submit to ${lead}`,
  putRight: 'Put it right',
  note: 'A word to it (optional)',
  saidSmall: 'Put right; the approval stands.',
  saidSubmitted: 'The plan is submitted.',
  first: (lines, findings, lead) =>
    `${counted(lines, 'task')} against ${counted(findings, 'finding')} go to ${lead} for approval. What was submitted can’t be changed unless it is taken back.`,
  small: 'Small changes only: the approval stands',
  smallHint: 'They hold at once without another approval and are listed with the plan.',
  material: 'The content changes: it needs another approval',
  materialHint: (lead) =>
    `With the submission the approval becomes void and the plan waits for ${lead}. The approved tasks are owed by their days all the same.`,
  stillVoid: (lead) => `The approval before is void; ${lead} approves this text.`,
  against: 'Unlike what was approved:',
};

export const planReview: typeof vietnamese.planReview = {
  title: 'Review a remediation plan',
  nothing: 'No submission waits to be reviewed.',
  sentence: (edition, changed, lines) =>
    changed === 0
      ? `Submission ${edition} has ${counted(lines, 'task')} and does not differ from the text beside it.`
      : `Submission ${edition} has ${counted(lines, 'task')}; ${changed} of its tasks differ from the text beside it.`,
  first: (lines, findings) =>
    `The first submission has ${counted(lines, 'task')} against ${counted(findings, 'finding')}.`,
  against: 'Beside',
  text: {
    SUBMISSION: (edition, on) => `Submission ${edition} of ${on}`,
    APPROVED: (edition, on) => `Submission ${edition}, approved ${on}`,
  },
  line: (number) => `Task ${number}`,
  droppedLine: 'A task that is no longer there',
  kind: { ADDED: 'Added', CHANGED: 'Changed', DROPPED: 'Dropped' },
  remarkBefore: 'Said to it the last time:',
  remark: (line) => `Remark on ${line.toLowerCase()} (optional)`,
  remarked: (many) =>
    many === 0 ? 'No remarks yet.' : `Remarks on ${counted(many, 'task')}, kept on this computer.`,
  giveBack: 'Return',
  returnHint: (head) => `${head} revises it by your remarks and submits it again within the set time.`,
  overall: 'Overall remark (optional)',
  returned: 'The plan is returned.',
  approve: 'Approve',
  approveEdition: (edition) => `Approve submission ${edition}`,
  approved: 'The plan is approved.',
  follows: (lines, leads) =>
    `Once approved, ${counted(lines, 'task')} become ${counted(lines, 'duty', 'duties')} of ${counted(leads, 'person', 'people')}, due as they say; only an extension moves a day.`,
  settledStay: (many) => `${counted(many, 'verified task')} stay as they are.`,
  remarksLost: (many) =>
    `You wrote remarks on ${counted(many, 'task')}. Approving sends none of them; returning does.`,
  exactly: (edition) => `The approval holds for exactly submission ${edition}, SHA-256:`,
};
