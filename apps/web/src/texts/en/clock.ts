import type { Texts } from '../vi.js';

const waits: Readonly<Record<string, string>> = {
  ACTS: 'what the people of the story do',
  PROCESSES: 'a long-running process',
  EVENTS: 'events to be passed on',
  LINES: 'reminders and escalations',
  NOTICES: 'notices to be gathered',
  DELIVERIES: 'messages to be sent',
  GATHERING: 'notices to be gathered',
  COMMITMENTS: 'commitments that end or pass on',
  REMEDIATION: 'dates of findings and plans',
  PLAYER: 'a worker',
};
const several = (number: string, one: string, many: string): string =>
  `${number} ${number === '1' ? one : many}`;

export const demoClock: Texts['demoClock'] = {
  title: 'The demonstration’s clock',
  open: (day) => `${day}, open the demonstration’s clock`,
  now: (hour, day, kind) => `It is ${hour}, ${day}, ${kind}.`,
  next: (moment) => `Next event: ${moment}.`,
  nothingAhead: 'No date and no notice lies ahead.',
  how: 'The clock only goes forward, and stands at each moment at which something falls due: people of the story sign, reminders and escalations go out, messages leave, as on a real day. You may close the page; the clock goes on.',
  toNext: 'To the next event',
  day: 'One day on',
  week: 'One week on',
  yearEnd: (year) => `To the end of ${year}`,
  choose: 'To a day',
  toDay: 'Play to this day',
  stop: 'Stop the clock',
  goOn: (moment) => `Go on to ${moment}`,
  playing: (day, to) => `Playing: ${day}, on its way to ${to}`,
  playingShort: 'The clock is being played',
  waitsFor: (what) => `Waiting for ${[...new Set(what.map((one) => waits[one] ?? one))].join(', ')}.`,
  by: (name) => `Played by ${name}.`,
  ended: {
    DONE: (from, to) => `Played from ${from} to ${to}.`,
    STOPPED: (from, to) => `Stopped: played from ${from} to ${to}.`,
    STALLED: (from, to) => `Had to stop half-way: played from ${from} to ${to}.`,
  },
  stalled: (what) =>
    `Not settled in good time: ${[...new Set(what.map((one) => waits[one] ?? one))].join(', ')}. Look at Operations, then go on.`,
  deserted: 'No worker answers. Start one again; the clock goes on from here.',
  happened: 'What happened',
  acts: (number) => several(number, 'act of the story’s people', 'acts of the story’s people'),
  reminders: (number) => several(number, 'reminder', 'reminders'),
  escalations: (number) => several(number, 'escalation', 'escalations'),
  urgings: (number) => several(number, 'urging', 'urgings'),
  digests: (number) => several(number, 'digest sent', 'digests sent'),
};
