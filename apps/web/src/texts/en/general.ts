import type * as vietnamese from '../vi/general.js';

export const app: typeof vietnamese.app = {
  name: 'Camket',
  claim: 'Commitments to administrative reform, kept in view',
  demo: 'Demonstration',
};

export const nav: typeof vietnamese.nav = {
  label: 'Pages',
  skip: 'Skip to the content',
  open: 'Open the menu',
  close: 'Close the menu',
  myWork: 'My work',
  commitments: 'Commitments',
  board: 'Board of units',
  coverage: 'Coverage',
  report: 'Reports',
  inspections: 'Inspections',
  findings: 'Inspection findings',
  plans: 'Remediation plans',
  remediation: 'Remediation at a glance',
  remediationReports: 'Remediation reports',
  remediationRules: 'Follow-up rules',
  calendar: 'My calendar',
  mailbox: 'Mailbox',
  units: 'Units',
  people: 'People',
  ladders: 'Reminders',
  rehearsal: 'Rehearsal',
  operations: 'Operations',
};

export const state: typeof vietnamese.state = {
  you: 'you',
  loading: 'Loading',
  noPermission: 'You may not see this',
  noPermissionAdvice: 'If your work needs it, ask an administrator for the function.',
  whoHolds: (name) =>
    `This page is for who holds the function “${name}”. If your work needs it, ask an administrator for it.`,
  notFound: 'There is no such page or record',
  notFoundAdvice: 'The address may be incomplete, or the record belongs to a unit that you may not see.',
  toMyWork: 'To my work',
  offline: 'The server can’t be reached. What you were writing is kept; the page keeps trying.',
  copy: 'Copy',
  written: { date: 'DD/MM/YYYY', month: 'MM/YYYY' },
  copied: 'Copied',
  notCopied: 'Could not be copied; please select it by hand',
};

export const problem: typeof vietnamese.problem = {
  unknown: 'Something unexpected went wrong',
  outage: 'The server can’t be reached',
  outageAdvice: 'What you entered is still here. Try again in a few minutes; nothing will be done twice.',
  again: 'Try again',
  readNewer: 'Read the newer version and keep what I wrote',
  meanwhile: 'What was changed meanwhile',
  reference: (id: string) => `Reference for support: ${id}`,
};
