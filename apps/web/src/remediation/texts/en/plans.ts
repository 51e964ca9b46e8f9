import type * as vietnamese from '../vi/plans.js';
import { counted } from '../../../texts/en/counted.js';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

export const plans: typeof vietnamese.plans = {
  sentence({ all, write, review, approved, late, ended }): string {
    if (all === 0) return 'There are no remediation plans that you may see.';
    const open = joined([
      write > 0 ? `[${counted(write, 'plan')} to be written](write)` : '',
      review > 0 ? `[${counted(review, 'plan')} to be reviewed](review)` : '',
      approved > 0 ? `[${counted(approved, 'plan')} being carried out](approved)` : '',
    ]);
    const first = open === '' ? `All [${counted(ended, 'plan')} ended](ended)` : open;
    return late === 0 ? `${first}; none is late.` : `${first}; [${late} late](late).`;
  },
  quick: 'Quick filters',
  ownOnly: 'The unit alone, none below',
  standing: {
    write: 'To be written',
    review: 'To be reviewed',
    approved: 'Being carried out',
    late: 'Late',
    ended: 'Ended',
  },
  column: {
    unit: 'Unit, inspection',
    state: 'State',
    lines: 'Verified tasks',
    head: 'Head',
    planBy: 'To be submitted by',
  },
  conclusion: (number) => `Conclusion no. ${number}`,
  voided: 'A changed text waits for its own approval',
  noDay: 'no day set',
  late: 'submission overdue',
  noLines: 'no approved tasks yet',
  part: { settled: 'Verified', open: 'In time', late: 'Late' },
  settledOf: (settled, lines, claimed) =>
    claimed === 0
      ? `${settled}/${counted(lines, 'task')}`
      : `${settled}/${counted(lines, 'task')}; ${claimed} to be verified`,
  none: 'There are no such plans.',
};

export const planText: typeof vietnamese.planText = {
  nothing: 'none',
  noLead: 'nobody leads it yet',
  byRoadmap: (roadmap) => `by roadmap: ${roadmap}`,
  product: (product) => `Product: ${product}`,
  money: (amount) => `${amount} đồng`,
  finding: (number, seen) => `Finding ${number}: ${seen}`,
  line: (number, measure) => `Task ${number}: ${measure}`,
  formerLine: (measure) => `Former task: ${measure}`,
  cause: { OBJECTIVE: 'Objective', SUBJECTIVE: 'Subjective' },
  change: { ADDED: 'Added', DROPPED: 'Dropped' },
  field: {
    findingId: 'Finding',
    cause: 'Cause',
    measure: 'Measure, task',
    leadId: 'Led by',
    authority: 'Authority',
    responsibility: 'Responsibility',
    coordinatingUnits: 'Coordinating units',
    time: 'Due',
    product: 'Product',
    cost: 'Cost',
  },
};

export const planPage: typeof vietnamese.planPage = {
  title: 'Remediation plan',
  notFound: 'There is no such plan',
  toPlans: 'To the list of plans',
  under: (unit, inspection) => `${unit} · ${inspection}`,
  sentence: {
    WRITE: (who, findings, by, due) =>
      `${who} must write the plan for [${counted(findings, 'finding')}](findings)${by === null ? '' : ` and submit it by ${by}`}${due === null ? '' : `: ${due}`}.`,
    REVISE: (who, head, by, due) =>
      `${who} returned the plan; ${head} must revise and submit it again${by === null ? '' : ` by ${by}`}${due === null ? '' : `: ${due}`}.`,
    REVIEW: (lead, edition, on, by) =>
      `Submission ${edition} of ${on} waits for ${lead} to approve it${by === null ? '' : ` by ${by}`}.`,
    WORK: ({ lines, settled, claimed, late, excepted }) =>
      `[${settled} of ${counted(lines, 'task')}](settled) verified${claimed > 0 ? `, [${claimed} to be verified](claimed)` : ''}${late > 0 ? `; [${late} late](late)` : '; none is late'}${excepted > 0 ? `; ${counted(excepted, 'finding')} accepted for a while` : ''}.`,
    COMPLETED: (lines) => `Completed: all [${counted(lines, 'task')}](lines) verified.`,
    DROPPED: 'No longer needed: the findings were withdrawn.',
  },
  next: (number, who, day) => `Next: [task ${number}](next), ${who}, due ${day}.`,
  inspection: 'Inspection',
  head: 'Head, who writes the plan',
  lead: 'Approved by',
  leadVerifies: 'Approved and verified by',
  verifiers: 'Verified by',
  state: 'State',
  approvedText: (edition, on) => `submission ${edition}, approved ${on}`,
  lines: 'Findings and measures',
  linesAtWork: 'Findings and tasks',
  counted: (findings, lines) => `${findings} findings, ${lines} tasks`,
  shown: {
    settled: (many) => `${counted(many, 'verified task')};`,
    claimed: (many) => `${counted(many, 'task')} to be verified;`,
    late: (many) => `${counted(many, 'late task')};`,
  },
  showAll: 'show all',
  finding: (number) => `Finding ${number}`,
  withoutFinding: 'Not tied to a finding yet',
  noLine: 'Nothing is planned against this finding yet.',
  noLineMeanwhile: 'Nothing has to be planned meanwhile; after that day it goes into the plan.',
  severity: (name) => `Severity: ${name}`,
  notReckoned: 'its last day is not reckoned yet',
  noLimit: 'no last day',
  exceptedUntil: (day) => `accepted until ${day}`,
  limit: (day) => `to be remedied by ${day}`,
  roadMap: 'Road map',
  roadMapProposed: 'as submitted, not approved yet',
  left: 'Tasks left',
  leftHint: 'counted by the day on which they were said to be done',
  small: 'Small changes since the approval',
  smallHint: 'typing errors, coordinating units: they hold at once, the approval stands',
  submissions: 'Submissions',
  submissionCount: (many) => String(many),
  submission: (edition) => `No. ${edition}`,
  submittedBy: (who, at) => `submitted by ${who}, ${at}`,
  outcome: {
    AWAITED: 'Waits for approval.',
    WITHDRAWN: 'Taken back.',
    RETURNED: 'Returned for revision.',
    APPROVED: 'Approved.',
  },
  reviewBy: (day) => `To be reviewed by ${day}`,
  reviseBy: (day) => `To be submitted again by ${day}`,
  erased: 'words that were erased',
  text: (edition) => `The very text of submission ${edition} and its SHA-256, to be checked`,
  textHow: (hash) =>
    `SHA-256 ${hash} is that of exactly the UTF-8 bytes below (canonical JSON, RFC 8785); the approval holds for exactly this text.`,
  voidTitle: (edition) => `The approval of submission ${edition} is void`,
  voidHint:
    'The changed text needs an approval of its own. Until then the approved tasks are owed by their days all the same, but can’t be verified.',
  toPending: (edition) => `See submission ${edition}`,
};

export const planActs: typeof vietnamese.planActs = {
  write: 'Write the plan',
  change: 'Change the plan',
  review: 'Review and approve',
  WITHDRAW: {
    name: 'Take it back',
    done: 'Taken back.',
    hint: 'To go on writing; the day of submission stays.',
    stillVoid:
      'To go on writing. The approval before became void with this submission and does not come back.',
  },
  TAKE_OVER: {
    name: 'Take over',
    done: 'You answer for the plan now.',
    hint: (before) =>
      `From now on you write, submit and answer for this plan in the place of ${before}. Tasks and days stay.`,
  },
  DRAW_SAMPLE: {
    name: 'Draw a sample',
    done: 'The sample is drawn.',
    hint: (size, of) =>
      `${counted(of, 'task')} wait to be verified, enough for a sample: ${size} of them are drawn by lot.`,
  },
  why: {
    write: (lead) => `${lead} approves the plan.`,
    otherWrites: (head) => `${head} writes and submits the plan.`,
    review: 'Read what was submitted, remark on its tasks, then approve or return it.',
    withdraw: (lead) => `Waits for ${lead}. To change it, take it back first.`,
    otherReviews: (lead) => `${lead} reviews and approves it.`,
    takeOver: (head) => `The plan is ${head}’s. You head the unit now.`,
    sample: 'All that is left is said to be done: verify a sample, or task by task.',
    change: 'Small changes hold at once; anything more needs another approval.',
    work: (head, lead) => `${head} sees to it; who leads a task reports on it; the team of ${lead} verifies.`,
    ended: 'The plan has ended and is kept for reference.',
  },
};

export const samples: typeof vietnamese.samples = {
  title: 'Verified by sample',
  one: (number) => `Sample ${number}`,
  drawn: (drawn, of) => `${drawn} of ${counted(of, 'task')} drawn`,
  outcome: {
    OPEN: 'Being verified.',
    PASSED: 'Passed: the other tasks are accepted with it.',
    FAILED: 'Failed: what was waiting goes back to work.',
  },
  failedOn: 'failed on this task',
  again: 'Draw again, to check',
  how: 'Join the seed, a space and the id of each task, take the SHA-256, sort ascending: the first ones are drawn. Whoever has the seed draws the same. On Linux: printf "seed id" | sha256sum',
  seed: 'Seed:',
  isDrawn: 'drawn',
  before:
    'A random seed is made and published; the order of the lots is the SHA-256 of the seed and the id of a task, so that anybody can check it and nobody can choose.',
  follows:
    'When every task that was drawn is verified, the others are accepted with it. When one is not done, everything that waits goes back to work.',
};
