import type { Texts } from '../texts/vi.js';
import type { OfficialFunction } from '../session/use-session.js';

export interface Destination {
  readonly to:
    | '/'
    | '/commitments'
    | '/inspections'
    | '/remediation'
    | '/board'
    | '/items'
    | '/coverage'
    | '/report'
    | '/remediation-reports'
    | '/calendar'
    | '/extensions'
    | '/findings'
    | '/remediation-rules'
    | '/templates'
    | '/authorities'
    | '/handovers'
    | '/ladders'
    | '/rehearsal'
    | '/plans'
    | '/mailbox'
    | '/units'
    | '/calendars'
    | '/people'
    | '/operations';
  readonly name: (t: Texts) => string;
  /** Other pages that are reached through it and are looked at under its name. */
  readonly also?: readonly string[];
  /** Who needs it; everybody where nothing is said. What one may do there, the API decides. */
  readonly functions?: readonly OfficialFunction[];
}

const overview = ['ASSIGNER', 'SECRETARIAT', 'HR_UNIT', 'INSPECTOR', 'AUDITOR', 'ADMINISTRATOR'] as const;

const rules = ['ASSIGNER', 'HEAD_OF_UNIT', 'ADMINISTRATOR', 'AUDITOR'] as const;

/** Where one can go from everywhere, in groups. */
export const destinations: readonly (readonly Destination[])[] = [
  [
    { to: '/', name: (t) => t.nav.myWork },
    { to: '/calendar', name: (t) => t.nav.calendar },
    { to: '/commitments', name: (t) => t.nav.commitments },
    { to: '/items', name: (t) => t.items.nav },
    { to: '/board', name: (t) => t.nav.board, functions: overview },
    { to: '/coverage', name: (t) => t.nav.coverage, functions: overview },
    {
      to: '/report',
      also: ['/heat-map', '/late-units'],
      name: (t) => t.nav.report,
      functions: [...overview, 'HEAD_OF_UNIT', 'SIGNATORY'],
    },
    { to: '/extensions', name: (t) => t.extensions.nav },
    {
      to: '/authorities',
      name: (t) => t.authorities.nav,
      functions: ['ASSIGNER', 'SIGNATORY', 'HEAD_OF_UNIT', 'STAFF'],
    },
    { to: '/mailbox', name: (t) => t.nav.mailbox },
  ],
  [
    {
      to: '/remediation',
      name: (t) => t.nav.remediation,
      functions: [...overview, 'HEAD_OF_UNIT', 'SIGNATORY'],
    },
    {
      to: '/inspections',
      name: (t) => t.nav.inspections,
      functions: ['INSPECTOR', 'AUDITOR', 'HEAD_OF_UNIT', 'ASSIGNER', 'STAFF', 'ADMINISTRATOR'],
    },
    { to: '/findings', name: (t) => t.nav.findings },
    { to: '/plans', name: (t) => t.nav.plans },
    {
      to: '/remediation-reports',
      name: (t) => t.nav.remediationReports,
      functions: ['INSPECTOR', 'AUDITOR', 'ADMINISTRATOR'],
    },
  ],
  [
    { to: '/templates', name: (t) => t.templates.title, functions: ['ASSIGNER', 'SECRETARIAT', 'AUDITOR'] },
    { to: '/ladders', name: (t) => t.nav.ladders, functions: rules },
    {
      to: '/remediation-rules',
      name: (t) => t.nav.remediationRules,
      functions: [...rules, 'INSPECTOR'],
    },
    { to: '/rehearsal', name: (t) => t.nav.rehearsal, functions: rules },
    { to: '/units', name: (t) => t.nav.units, functions: ['ADMINISTRATOR', 'HR_UNIT', 'AUDITOR'] },
    { to: '/handovers', name: (t) => t.handovers.nav, functions: ['ASSIGNER', 'HR_UNIT'] },
    { to: '/calendars', name: (t) => t.calendars.title },
    // Heads and secretariat record there who is away.
    {
      to: '/people',
      name: (t) => t.nav.people,
      functions: ['ADMINISTRATOR', 'HR_UNIT', 'AUDITOR', 'HEAD_OF_UNIT', 'SECRETARIAT'],
    },
    { to: '/operations', name: (t) => t.nav.operations, functions: ['ADMINISTRATOR', 'AUDITOR'] },
  ],
];
