import type { Texts } from '../vi.js';
import { counted } from './counted.js';

interface Step {
  readonly action: string;
  readonly workingDays: number;
  readonly hour: string;
  readonly level: number;
  readonly repeat: { readonly every: number; readonly times: number } | null;
}

const moments = ({ workingDays }: Step): string => {
  if (workingDays === 0) return 'On the due day';
  return `${counted(Math.abs(workingDays), 'working day')} ${workingDays < 0 ? 'before' : 'late'}`;
};

const doing = ({ action, level }: Step): string => {
  if (action === 'REMIND') return 'remind';
  if (action === 'URGE') return 'urge';
  return level === 1 ? 'tell the superior' : `tell superior no. ${level}`;
};

const reasons: Readonly<Record<string, string>> = {
  ALREADY_PASSED: 'the moment has passed',
  OUTSIDE_CALENDAR: 'the calendar does not reach that day',
  NOBODY_ABOVE: 'there is no superior left to tell',
  ACKNOWLEDGED: 'the owner has acknowledged it',
};

const passings: Readonly<Record<string, string>> = {
  VACANT: 'nobody heads it',
  ABSENT: 'its head is away without a deputy',
  CONCERNED: 'its head is concerned himself',
  DEPUTY_TOLD: 'the deputy is told',
  TOLD_ALREADY: 'the same person, not counted twice',
};

export const ladders: Texts['ladders'] = {
  headline: (own) =>
    own === 0
      ? 'Every duty is followed up as shipped.'
      : `${counted(own, 'ladder')} of your own in force; other duties are followed up as shipped.`,
  shipped: 'As shipped',
  makeOwn: 'Write one for everybody',
  notForAll:
    'The common rules are published by those in charge of the whole administration; you may publish for the units in your charge.',
  onlyToTry: (scope) =>
    `You may read it, try changes and rehearse them, not publish: ${scope === 'TENANT' ? 'those in charge of the whole administration' : 'those in charge of this unit or of one above it'} do.`,
  forUnit: 'A ladder for one unit',
  compose: 'Write the ladder',
  kind: 'Kind of duty',
  place: (scope, name) => {
    if (scope === 'TENANT') return 'The whole administration';
    return scope === 'UNIT' ? `${name ?? 'The unit'} and all below it` : `The duty “${name ?? ''}” alone`;
  },
  version: (number) => `version ${number}`,
  isWithdrawn: 'withdrawn',
  by: (name, at) => `published by ${name} at ${at}`,
  replanning: (done, total) =>
    `Open duties are being planned anew: ${done}${total === null ? '' : ` of ${total}`}.`,
  replanFailed: 'Open duties could not be planned anew; an administrator should look at Operations.',
  editing: (kind, place) => `How duties are followed up: ${kind} — ${place}.`,
  holdsHere: (number) => `Version ${number} is in force here.`,
  holdsAbove: 'There is no ladder of its own here; below is what holds from above or as shipped.',
  steps: 'Steps',
  stepsAside: 'Counted in working days',
  step: (number) => `Step ${number}`,
  remove: (number) => `Remove step ${number}`,
  add: 'Add a step',
  what: 'What',
  action: { REMIND: 'Remind', ESCALATE: 'Tell the superior', URGE: 'Urge' },
  when: 'When',
  side: { BEFORE: 'Before it is due', ON: 'On the due day', AFTER: 'After it was due' },
  days: 'Days',
  hour: 'Hour',
  hourHint: 'Like 07:00',
  level: 'Levels up',
  again: 'Again (times)',
  every: 'Apart (days)',
  unlessAcknowledged: 'Not once it was acknowledged',
  statutory: 'Goes out at once, past the morning digest',
  mostExtensions: 'Extensions allowed',
  sentence(step) {
    const { repeat } = step;
    const apart = repeat && counted(repeat.every, 'day');
    const again = !repeat
      ? ''
      : repeat.times === 1
        ? `, once more after ${apart}`
        : `, ${repeat.times} more times every ${apart}`;
    return `${moments(step)}, ${step.hour}: ${doing(step)}${again}`;
  },
  silent: 'Nobody is reminded or urged.',
  preview: 'Preview on a real duty',
  previewAside: 'Nothing is written',
  tryOn: 'Duty to try it on',
  noDuty: 'No duty of this kind is open.',
  previewOf: (title, owner, due) => `${title} — ${owner}, due ${due}.`,
  beyond: 'No day yet',
  as: { OWNER: 'owner', SUBSTITUTE: 'substitute', SUPERIOR: 'superior', CREDITOR: 'who gave it' },
  passed: (unit, why) => `${unit}: ${passings[why] ?? why}`,
  outcome: {
    PLANNED: 'Will be done (new)',
    KEPT: 'Stays as planned',
    SENT: 'Was sent, not again',
    SKIPPED: 'Left out',
  },
  reason: (code) => reasons[code] ?? 'settled before',
  leaves: (at) => `leaves at ${at}`,
  givenUp: (given) => `Given up are the steps planned for: ${given.join('; ')}.`,
  rehearse: 'Rehearse 60 days with it',
  startOver: 'Drop the changes',
  withdraw: 'Withdraw the ladder of this place',
  publish: 'Publish',
  published: 'Published. Open duties are being planned anew.',
  withdrawnNow: 'Withdrawn. Open duties follow what holds above again.',
  willReplan: 'Open duties are planned anew at once; what was sent stays sent.',
  nothingChanged: 'There is nothing changed to publish.',
};

export const rehearsal: Texts['rehearsal'] = {
  sentence(days, { notices, people, busiest }) {
    if (busiest === null) return `In the coming ${days} days nobody would be told anything.`;
    return `In the coming ${days} days: [${notices}](days) notices for [${people}](people) people; most on ${busiest.day}: [${busiest.notices}](busiest).`;
  },
  waiting: 'Rehearsal of reminders and escalations.',
  under: (unit, duties, from, to) =>
    `${unit}: ${duties} open duties with a date, ${from} to ${to}, by the calendar and posts of today. Nothing is sent.`,
  below: 'Unit',
  days: 'Days',
  policy: 'Try a ladder',
  none: 'Only what is in force',
  against: 'Compare with',
  versionNo: (number) => `Version ${number}`,
  heldFrom: (version, from, until) => `${version} (${from} – ${until})`,
  without: 'As if withdrawn',
  notThere: 'There is nothing left to compare with: the draft was dropped or published.',
  byDay: 'By day',
  byDayAside: 'Choose a day to see the people',
  column: (day, notices, people) => `${day}: ${notices} notices for ${people} people`,
  columnDraft: (words, tried, draft) => `${words}; ${tried}: ${draft}`,
  of: (day) => `On ${day}`,
  left: (left) => `${left} more are not listed.`,
  nobody: 'Nobody is told anything that day.',
  byPerson: 'By person',
  person: 'Person',
  notices: 'Notices',
  escalations: 'Escalations',
  urgings: 'Urgings',
  messages: 'Messages sent',
  most: 'Busiest day',
  caps: 'Over the caps',
  noCaps: (day, hour) =>
    `Nobody gets more than ${day} messages of his own in a day, and no hour sends more than ${hour}.`,
  overDay: (name, day, messages, cap) => `${name}: ${messages} messages of his own on ${day} (cap ${cap})`,
  overHour: (hour, messages, cap) => `${hour}: ${messages} messages in an hour (cap ${cap})`,
  compare: (tried) => `Compared: in force and ${tried}`,
  compareSentence: (current, tried, draft) =>
    current === draft
      ? `Both send the same: ${current} notices.`
      : `In force: ${current} notices; ${tried}: ${draft}.`,
  current: 'In force',
  draft: 'Draft',
  difference: 'Difference',
  same: 'Nothing differs.',
  largest: 'Days that differ most',
  more: (more) => `+${more}`,
};
