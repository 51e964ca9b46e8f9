import type * as vietnamese from '../vi/remediation-reports.js';

type Earlier = Parameters<(typeof vietnamese.remediationReports)['share']>[0];

export const remediationDocuments: typeof vietnamese.remediationDocuments = {
  pdf: 'PDF',
  word: 'Word',
  excel: 'Excel',
  plan: (edition) => `remediation plan, submission ${edition}`,
  notice: 'notice of the conclusion',
};

const share = ({ earlier, remedied, excepted }: Earlier): string =>
  (earlier === 0 ? 'none' : `${remedied} of ${earlier}`) + (excepted > 0 ? ` (${excepted} excepted)` : '');

export const remediationReports: typeof vietnamese.remediationReports = {
  title: 'Monthly remediation reports',
  latest: (number, year, month) => `The latest is no. ${number} of ${year}, on ${month}.`,
  none: 'There is no report yet.',
  next: 'Issue a report',
  all: 'Reports that were issued',
  side: 'Who reports',
  month: 'Month',
  frozen: 'The figures are frozen when it is issued and change no more.',
  issue: 'Issue',
  issueAgain: 'Issue another in its place',
  issued: 'The report is issued.',
  willReplace: (number, year) =>
    `No. ${number} of ${year} is on this month. The new one gets a number of its own and takes its place; the old one stays readable.`,
  named: (number, year, month) => `No. ${number} of ${year}, ${month}`,
  issuedBy: (unit, person, at) => `${unit}; issued by ${person}, ${at}`,
  replaces: (number, year) => `In the place of no. ${number} of ${year}`,
  replacedBy: (number, year) => `Replaced by no. ${number} of ${year}`,
  wasReplaced: 'This is an earlier one, kept as it was issued.',
  sentence(overdue, earlier) {
    const late = overdue === 0 ? 'Nothing is overdue' : `${overdue} overdue`;
    const before =
      earlier.share === null ? 'no earlier findings' : `${share(earlier)} earlier findings remedied`;
    return `${late}; ${before}.`;
  },
  asOf: (at) => `Figures as of ${at}.`,
  excelUnits: 'Excel by unit',
  excelOverdue: 'Excel of overdue',
  findings: 'Findings',
  plans: 'Plans',
  tasks: 'Tasks of plans',
  issuedInMonth: 'Issued in the month',
  remediedInMonth: 'Remedied in the month',
  lines: {
    onTime: 'Done on time',
    late: 'Done late',
    overdue: 'Overdue',
    notDue: 'Not due yet',
    noDate: 'By roadmap',
  },
  earlier: 'Earlier findings remedied',
  share,
  byUnit: 'By unit',
  unit: 'Unit',
  overdueByPerson: 'Overdue, by who answers for it',
  nothingOverdue: 'Nothing is overdue.',
  person: 'Who answers for it',
  measure: 'Measure',
  due: 'Due',
  daysLate: 'Days late',
  exceptional: 'Came back, or excepted',
  nothingExceptional: 'None.',
  repeat: (unit, number, conclusion) => `Came back: ${unit}, no. ${number} of ${conclusion}.`,
  exception: (unit, number, conclusion, until) =>
    `Excepted${until === null ? '' : ` until ${until}`}: ${unit}, no. ${number} of ${conclusion}.`,
};
