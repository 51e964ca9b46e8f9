import type * as vietnamese from '../vi/remediation-overview.js';
import { counted } from '../../../texts/en/counted.js';

export const remediationOverview: typeof vietnamese.remediationOverview = {
  title: 'How remediation stands',
  sentence({ unit, findings, overdue, waiting, nextDue }) {
    const open =
      findings === '0'
        ? 'nothing is left to remedy'
        : `[${counted(findings, 'finding')}](findings) not remedied yet`;
    const late = overdue === '0' ? 'no task overdue' : `[${counted(overdue, 'task')}](overdue) overdue`;
    const plans = waiting === '0' ? '' : `, [${counted(waiting, 'plan')}](waiting) to be approved`;
    const next = nextDue === null ? '' : `; the next is due [${nextDue}](next)`;
    return `${unit}: ${open}, ${late}${plans}${next}.`;
  },
  nothing: (unit) => `${unit}: no findings, plans or tasks.`,
  nothingHint: 'Once an inspection concludes on the unit or one below it, its numbers are here.',
  noUnit:
    'You hold no function in any unit, so there are no numbers to show. What is yours to do is in My work.',
  asOf: (moment) => `As of ${moment}; units as they are organised today.`,
  above: 'Units above',
  whole: (unit) => `${unit} and all below`,
  own: (unit) => `${unit} alone`,
  ownHint: 'without the units below',
  byUnit: 'Unit by unit',
  byUnitHint: 'a unit opens to those below it; a number opens to its records',
  quiet: (many) => (many === '1' ? '1 unit has nothing yet' : `${many} units have nothing yet`),
  column: {
    unit: 'Unit',
    findings: 'Findings',
    plans: 'Plans',
    lines: 'Tasks',
    nextDue: 'Next due',
  },
  repeated: 'found before',
  none: 'none',
  noNext: 'none',
  countOf: (count, what, unit) => `${count} ${what}, ${unit}`,
  nextOf: (day, unit) => `${day}: tasks in time, ${unit}`,
  line: {
    DONE_ON_TIME: 'Done on time',
    DONE_LATE: 'Done late',
    OPEN_IN_TERM: 'In time',
    OPEN_OVERDUE: 'Overdue',
    NO_DEADLINE: 'By roadmap',
  },
  left: 'Tasks left day by day',
  leftHint: 'until verified, with all units below',
};
