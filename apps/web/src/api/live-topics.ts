import type { EndpointName } from './endpoints.js';

const work: readonly EndpointName[] = [
  'getMyWork',
  'getCommitment',
  'listCommitments',
  'getBoard',
  'getCoverage',
  'getReport',
  'listReportDuties',
  'getHeatMap',
  'listLateUnits',
  'getDutyCalendar',
  'getDuty',
  'listExtensions',
  'previewHandover',
  'listEndedUnits',
  'listWaitingUnderAuthority',
];

const remediation: readonly EndpointName[] = [
  'listInspections',
  'getInspection',
  'getYearPlan',
  'listFindings',
  'getFinding',
  'listPlans',
  'getPlan',
  'getRemediationRules',
  'checkFindingSheet',
  'checkLineSheet',
  'listRemediationReports',
  'getRemediationReport',
  'getRemediationOverview',
  'getBurnDown',
];

/** What a topic makes out of date. */
const reads: Readonly<Record<string, readonly EndpointName[]>> = {
  commitments: [
    ...work,
    'listCommitmentEvents',
    'listIndicators',
    'listTemplates',
    'getTemplate',
    'listTemplateDrafts',
    'listTemplateUnits',
    'checkTemplateSheet',
  ],
  duties: [...work, ...remediation],
  remediation: [...work, ...remediation],
  notices: ['getMyWork', 'listNotices'],
  mailbox: ['listMails', 'listNotices'],
  organization: [
    'listAbsences',
    'listAuthorities',
    'listWaitingUnderAuthority',
    'getMyWork',
    'listUnits',
    'listLevels',
    'listPersons',
    'getPerson',
    'getBoard',
    'getCoverage',
    'getSession',
  ],
  calendars: ['listCalendars', 'getCalendar', ...work],
  processes: ['getProcess', 'getCalendar', 'listCalendarMoves', ...work],
  operations: ['listDeadLetters', 'listFailedSteps', 'listFailedDeliveries', 'getRelay', 'getSending'],
  clock: ['getWelcome', 'getClock', ...work, ...remediation],
};

/** The reads that a message of the live stream makes out of date; a topic nobody knows is everything. */
export function readsOf(message: string): readonly string[] | 'ALL' {
  try {
    const said: unknown = JSON.parse(message);
    if (typeof said === 'object' && said !== null && 'topic' in said)
      return reads[String(said.topic)] ?? 'ALL';
  } catch {
    // Not ours to judge: reading once too often does no harm.
  }
  return 'ALL';
}
