import type * as vietnamese from '../vi/findings.js';
import { counted } from '../../../texts/en/counted.js';

export const findings: typeof vietnamese.findings = {
  number: (conclusion, number) => `${conclusion} · no. ${number}`,
  sentence({ open, late, mine, reply, none }) {
    const waits =
      (none.mine ? '' : `; [${mine}](mine) ${mine === '1' ? 'waits' : 'wait'} for you`) +
      (none.reply ? '' : `; [${reply}](reply) you may still reply to`);
    if (none.open) return `No finding is open${waits}.`;
    if (none.late) return `[${counted(open, 'finding')}](open) open, none of them late${waits}.`;
    return `[${counted(open, 'finding')}](open) open, [${late}](late) with something late${waits}.`;
  },
  under: 'Each row is one point of the conclusion of an inspection, followed up until it is remedied.',
  moreThan: (count) => `more than ${count}`,
  quick: 'Quick filters',
  mine: 'Waiting for me',
  late: 'Something is late',
  open: 'Open',
  filters: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
  clear: 'Take all filters off',
  unit: 'Unit and all below',
  ownOnly: 'The unit alone, none below',
  repeated: 'Found before',
  inspection: 'Inspection',
  anyInspection: 'Any inspection',
  state: 'State',
  contentOf: 'Field inspected',
  severity: 'Severity',
  search: 'Words of the finding',
  seen: 'What was seen',
  lastDay: 'To be remedied by',
  severityAndDay: 'Severity, last day',
  plan: 'Plan',
  none: 'There is no finding yet that you may see.',
  noneSo: 'There is no such finding. Try fewer filters.',
  asks: 'an exception is asked for',
  cameBack: 'the remedy did not hold',
  held: 'the remedy held',
  isRepeat: 'came back',
  noLimit: 'no time limit',
  notYet: 'no day yet',
  nothingOwed: 'nothing to remedy',
  replyUntil: (day) => `reply until ${day}`,
  acceptedUntil: (day) => `until ${day}`,
  endedOn: (day) => `done on ${day}`,
  lines: (settled, all) => `${settled} of ${counted(all, 'task')} verified`,
  lateLines: (late) => counted(late, 'late task'),
  noLines: 'no task approved yet',
  noPlan: 'needs no plan',
};
