import { counted } from '../../../texts/en/counted.js';

/** Words of inspections, findings and plans that several pages share: each is called the same everywhere. */
export const reform = {
  content: {
    STEERING: 'Steering',
    INSTITUTIONS: 'Institutional reform',
    PROCEDURES: 'Administrative procedures',
    ORGANISATION: 'Organisation',
    CIVIL_SERVICE: 'Civil service',
    PUBLIC_FINANCE: 'Public finance',
    DIGITAL_GOVERNMENT: 'Digital government',
  },
  kind: {
    VIOLATION: 'Violation',
    SHORTCOMING: 'Shortcoming',
    OBSERVATION: 'Observation',
    RECOMMENDATION: 'Recommendation',
  },
  addressee: { CHAIR: 'The chair', STEERING_COMMITTEE: 'The steering committee' },
  verdict: { MET: 'Met', PARTLY: 'Partly met', NOT_MET: 'Not met', NOT_LOOKED_AT: 'Not looked at' },
  severity: (name: string, limit: string) => `${name}: ${limit}`,
  within: (days: number) => `to be remedied within ${days} working days`,
  noLimit: 'no time limit',
  findingStatus: {
    ISSUED: 'Open to a reply',
    REPLIED: 'Reply awaits an answer',
    OPEN: 'To be remedied',
    EXCEPTED: 'Accepted for a while',
    REMEDIED: 'Remedied',
    WITHDRAWN: 'Taken back',
    NOTED: 'Noted',
  },
  planStatus: {
    DRAFTING: 'To be written',
    SUBMITTED: 'To be reviewed',
    RETURNED: 'Returned for revision',
    APPROVED: 'Approved',
    COMPLETED: 'Completed',
    DROPPED: 'No longer needed',
  },
  lineStatus: {
    NOT_STARTED: 'Not started',
    IN_PROGRESS: 'In progress',
    CLAIMED: 'To be verified',
    REWORK: 'To be reworked',
    VERIFIED: 'Verified',
    ACCEPTED_BY_SAMPLE: 'Accepted by sample',
  },
  lines: (settled: number, lines: number, late: number) =>
    `${settled} of ${counted(lines, 'task')} verified${late > 0 ? `, ${late} overdue` : ''}`,
};
