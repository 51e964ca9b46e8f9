import type * as vietnamese from '../vi/editing.js';

export const editor: typeof vietnamese.editor = {
  promises: { SIGNATORY: 'Tasks', ASSIGNER: 'What the assigner promises in return' },
  assignersHint: 'staff, money, a decision: what the tasks need',
  addItem: { SIGNATORY: 'Add a task', ASSIGNER: 'Add a promise of the assigner' },
  itemOf: {
    SIGNATORY: (at) => `Task ${at}`,
    ASSIGNER: (at) => `Promise ${at} of the assigner`,
  },
  sideOf: { SIGNATORY: 'the signatory', ASSIGNER: 'the assigner' },
  assignerHimself: 'The assigner in person',
  clauses: 'Common clauses',
  clausesHint: 'They hold for all tasks, how one reports for example.',
  clause: (at) => `Clause ${at}`,
  addClause: 'Add a clause',
  removeClause: (at) => `Remove clause ${at}`,
  supersedes: 'Takes the place of',
  supersedesNone: 'None',
  supersedesHint: 'The one in force of this unit and year; it ends when this one takes force.',
  supersedesGone: 'The chosen one is not in force any more. Choose again, or none.',
};

export const indicator: typeof vietnamese.indicator = {
  title: 'Indicator',
  add: 'Add an indicator',
  remove: 'Remove the indicator',
  code: 'Code of the indicator',
  codeHint: 'Pick one that was used, or write a new one; with the same code units and years compare.',
  used: (units) => (units === 1 ? '1 unit uses this code.' : `${units} units use this code.`),
  name: 'Name of the indicator',
  unit: 'Counted in',
  unitHint: 'For example: %, files, million đồng.',
  directionLabel: 'To be reached',
  direction: { AT_LEAST: 'at least', AT_MOST: 'at most' },
  target: 'Target',
  targetNeeded: 'Write the target.',
  baseline: 'Where it stands now',
  baselineHint: 'Leave it empty where there is no figure.',
  rollUpLabel: 'The superior’s figure is made of those below',
  rollUpHint: 'How the figures of the units below are put together.',
  ownReading: 'No, somebody writes it',
  rollUp: { SUM: 'summed up', AVERAGE: 'the average', LOWEST: 'the lowest', HIGHEST: 'the highest' },
  from: (baseline) => `now ${baseline}`,
  rolledUp: (how) => `made of the units below: ${how}`,
};

export const coSigners: typeof vietnamese.coSigners = {
  title: 'Who signs as well',
  beside: { SIGNATORY: 'Beside the signatory', ASSIGNER: 'Beside the assigner' },
  role: { SIGNATORY: 'Beside the signatory', ASSIGNER: 'Beside the assigner' },
  hint: 'Find them by name. Leave it empty where there is nobody.',
  none: 'Nobody',
  needed: { SIGNATORY: 'How many beside the signatory', ASSIGNER: 'How many beside the assigner' },
  of: (needed, all) => (needed === all ? `all ${all} must sign` : `at least ${needed} of ${all} must sign`),
  told: (names, needed, all) => (needed === all ? names : `${names} (at least ${needed} of ${all})`),
};

export const warnings: typeof vietnamese.warnings = {
  title: 'Warnings to be answered',
  left: (open) => (open === 0 ? 'all are answered' : `${open} to go`),
  why: 'Some of it may be too easy. Change it, or answer each point; the answers stay with the commitment.',
  answer: 'Your answer',
  answered: 'Warnings that were answered',
  BELOW_LAST_YEAR: (item, target, result) =>
    `${item}: ${target} is worse than what the unit itself reached last year (${result}).`,
  FAR_BELOW_OTHERS: (item, target, median) =>
    `${item}: ${target} is far worse than the median of units of its level (${median}).`,
  BUNCHED_IN_DECEMBER: (inDecember, dated) => `${inDecember} of ${dated} dated tasks fall into December.`,
  NO_INDICATOR: 'No task has an indicator that can be counted.',
};
