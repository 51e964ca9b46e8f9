import { counted } from '../../../texts/en/counted.js';

interface Counts {
  readonly open: string;
  readonly concluded: string;
  readonly year: number;
}
interface Concluded {
  readonly on: string;
  readonly number: string;
  readonly units: string;
  readonly findings: number;
  readonly ended: number;
  readonly late: number;
  readonly replyBy: string | null;
}

/** Inspections: listed, prepared, concluded. */
export const inspections = {
  one: 'Inspection',
  sentence: ({ open, concluded, year }: Counts) =>
    `${open === '0' ? 'No inspection' : `[${open} inspection${open === '1' ? '' : 's'}](open)`} under way; ${concluded === '0' ? 'none' : `[${concluded}](concluded)`} concluded in ${year}.`,
  sentenceOfInspected: ({ concluded, year }: Counts) =>
    concluded === '0'
      ? `No inspection of your unit was concluded in ${year}.`
      : `[${concluded} inspection${concluded === '1' ? '' : 's'}](concluded) of your unit concluded in ${year}.`,
  none: 'There is no inspection that you may see yet.',
  noneSo: 'There is no such inspection.',
  status: { OPEN: 'Under way', CONCLUDED: 'Concluded', CANCELLED: 'Called off' },
  what: 'Inspection',
  units: 'Inspected units',
  moreUnits: (count: number) => `${count} more`,
  days: 'Days',
  fromTo: (from: string, to: string, same: boolean) => (same ? from : `${from} to ${to}`),
  lead: 'Lead',
  leadHint: 'Concludes, answers replies, approves plans.',
  members: 'Members',
  membersHint: 'Look at units and note what they see; each needs the function “Inspector”.',
  verifiers: 'Verifiers',
  verifiersHint: 'Verify afterwards what units say they have done.',
  takeOut: (part: string, at: number) => `Take person ${at} out of ${part}`,
  byDecision: (number: string, on: string) => `Decision ${number} of ${on}`,
  byConclusion: (number: string, on: string) => `${number} of ${on}`,
  unannounced: 'Unannounced',
  findings: (count: number) => (count === 0 ? 'no findings' : counted(count, 'finding')),
  begin: 'Begin an inspection',
  preparing: 'Prepare an inspection: units, contents, team and questions.',
  defaultTitle: (year: number) => `Kiểm tra công tác cải cách hành chính năm ${year}`,
  general: 'Ground and scope',
  side: 'Inspecting side',
  title: 'Name of the inspection',
  decisionNumber: 'Number of the decision',
  decidedOn: 'Day of the decision',
  ground: 'By the plan of the year, or unannounced',
  groundHint: 'A visit of the plan brings its units and contents along.',
  noYearPlan: (year: number) => `There is no plan of inspections for ${year}.`,
  byYearPlan: 'By the plan of the year',
  from: 'From',
  to: 'To',
  chooseUnits: 'Choose units',
  unitsHint: (count: number) => (count === 0 ? 'Only units below one’s own.' : `${counted(count, 'unit')}.`),
  contents: 'What is inspected',
  team: 'Team',
  checklist: 'Questions',
  checklistHint: (count: number) => `${counted(count, 'question')}; change, drop or add as the team needs`,
  question: (at: number) => `Question ${at}`,
  removeQuestion: (at: number) => `Take out question ${at}`,
  addQuestion: 'Add a question',
  addQuestionTo: (content: string) => `Add a question about ${content}`,
  obstacle: {
    SIDE: 'Choose the inspecting side.',
    TITLE: 'Name the inspection.',
    NUMBER: 'Write the number of the decision.',
    DECIDED_ON: 'Choose the day of the decision.',
    UNITS: 'Choose at least one unit.',
    CONTENTS: 'Choose at least one content.',
    DAYS: 'Choose the first and the last day.',
    ORDER: 'The last day can’t come before the first.',
    LEAD: 'Choose who leads.',
    VERIFIER: 'Choose at least one verifier.',
    QUESTION: 'A question is empty: write it, or take it out.',
  },
  ready: 'Inspected units see nothing before the conclusion.',
  begun: 'The inspection has begun.',
  revising: 'Change ground, units, contents and questions; what was noted stays.',
  revised: 'The inspection was changed.',
  revisedStays: 'A unit of which something was noted can’t be taken out.',
  save: 'Save',
  toInspection: 'Back to the inspection',
  toList: 'Back to the list',
  onlyLead: (lead: string) => `Only its lead (${lead}) can change it, while it is under way.`,
  onlyTeam: (lead: string) => `The team notes; ${lead} concludes.`,
  facts: (lead: string, members: number, contents: number) =>
    `Team of ${lead}${members > 0 ? ` and ${counted(members, 'member')}` : ''}; ${counted(contents, 'content')}`,
  act: {
    REVISE: 'Change ground, units, questions',
    CHANGE_TEAM: 'Change the team',
    CONCLUDE: 'Conclude the inspection',
    CANCEL: 'Call the inspection off',
  },
  said: {
    CHANGE_TEAM: 'The team was changed.',
    CONCLUDE: 'The inspection is concluded.',
    CANCEL: 'The inspection was called off.',
  },
  reason: 'Reason',
  cancelHint: (count: number) =>
    count === 0
      ? 'The inspection ends without a conclusion.'
      : `The inspection ends without a conclusion; ${counted(count, 'finding')} noted will not go out.`,
  teamHint: 'Holds for the findings and plans that are followed up as well.',
  ahead: (findings: number, units: number) =>
    findings === 0
      ? 'No finding was noted: the conclusion sends nothing to the units.'
      : `${counted(findings, 'finding')} will go to ${counted(units, 'unit')}.`,
  aheadTerms: (reply: number, day: string | null, plan: number) =>
    `Units may reply within ${counted(reply, 'working day')}${day === null ? '' : `, until the end of ${day}`}, and then have ${counted(plan, 'working day')} to submit a plan.`,
  nothingGoes: 'Nothing goes to this unit.',
  vacant: 'Nobody heads this unit, so one can’t conclude yet.',
  itsHead: 'Its head',
  planOf: (name: string) => `${name} is asked for a plan.`,
  noPlanOf: (name: string) => `${name} is told; no plan is asked for.`,
  notBefore: (count: number) =>
    `${counted(count, 'note')} on this device alone. Send or throw them away, and then conclude.`,
  conclusionNumber: 'Number of the conclusion',
  concludedDay: 'Day of the conclusion',
  conclusionFile: 'File of the conclusion (optional)',
  cancelledOn: (day: string) => `The inspection was called off on ${day}.`,
  because: (reason: string) => `Reason: ${reason}`,
  concludedSentence: ({ on, number, units, findings, ended, late, replyBy }: Concluded) => {
    if (findings === 0) return `Concluded on ${on} (${number}): nothing was found at ${units}.`;
    const parts = [`[${counted(findings, 'finding')}](findings) at ${units}`];
    if (ended > 0) parts.push(`${ended} settled`);
    if (late > 0) parts.push(`${late} with something overdue`);
    if (replyBy !== null) parts.push(`replies until the end of ${replyBy}`);
    return `Concluded on ${on} (${number}): ${parts.join('; ')}.`;
  },
  nothingFound: 'Nothing was found.',
  record: (sessions: number, answers: number) =>
    `Noted at the unit: ${counted(sessions, 'meeting')}, ${counted(answers, 'question')}`,
  planBy: (name: string) => `Plan of ${name}`,
  planDue: (day: string) => `to be submitted by ${day}`,
};

interface VisitCounts {
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  readonly ahead: number;
  readonly passed: number;
}

/** The plan of inspections of a year. */
export const yearPlan = {
  title: 'Plan of inspections',
  noPlan: (year: number) => `There is no plan of inspections for ${year}.`,
  sentence: (year: number, { all, done, underWay, ahead, passed }: VisitCounts) => {
    const parts = [`${done} concluded`];
    if (underWay > 0) parts.push(`${underWay} under way`);
    parts.push(`${ahead} still ahead`);
    if (passed > 0) parts.push(`${passed} whose month passed without one`);
    return `${counted(all, 'visit')} planned for ${year}: ${parts.join(', ')}.`;
  },
  document: (number: string, on: string, unit: string) => `Plan ${number} of ${on}, ${unit}`,
  issueFirst: 'Issue the plan to follow each visit month by month.',
  noneSeen: 'None was issued, or you are not of the inspecting side.',
  standing: {
    DONE: 'Concluded',
    UNDER_WAY: 'Under way',
    NOW: 'This month',
    AHEAD: 'Ahead',
    PASSED: 'Month passed, not carried out',
  },
  beginAt: (units: string) => `Begin an inspection of ${units}`,
  amend: 'Amend the plan',
  amendWhy: 'By another document; visits that were carried out stay.',
  issue: (year: number) => `Issue the plan of ${year}`,
  writing: (year: number, amends: boolean) =>
    amends ? `Amend the plan of inspections of ${year}.` : `Write the plan of inspections of ${year}.`,
  number: 'Number of the plan',
  issuedOn: 'Day of issue',
  visits: 'Visits',
  visitCount: (count: number) => counted(count, 'visit'),
  visit: (at: number) => `Visit ${at}`,
  fixed: 'carried out by an inspection, so it stays',
  addVisit: 'Add a visit',
  month: 'Month',
  obstacle: {
    NUMBER: 'Write the number of the plan.',
    ISSUED_ON: 'Choose the day of issue.',
    VISITS: 'Add at least one visit.',
    MONTH: 'Choose a month for each visit.',
    OTHER_YEAR: 'A visit lies outside of the year: change its month.',
    UNITS: 'Choose units for each visit.',
    CONTENTS: 'Choose contents for each visit.',
  },
  ready: 'Only the inspecting side sees the plan.',
  issueNow: 'Issue the plan',
  amendNow: 'Issue the amendment',
  issued: 'The plan of inspections was issued.',
};
