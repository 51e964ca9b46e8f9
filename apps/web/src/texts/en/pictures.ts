import type * as vietnamese from '../vi/pictures.js';
import { counted } from './counted.js';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const timeAxis: typeof vietnamese.timeAxis = {
  month: (month) =>
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
};

export const gantt: typeof vietnamese.gantt = {
  label: (rows, late) => {
    const lines = counted(rows, 'task');
    return late === 0 ? `Road map: ${lines}` : `Road map: ${lines}, ${late} late`;
  },
  scrolls: 'Picture of the road map; the arrow keys scroll it sideways',
  none: 'The road map has no task yet.',
  row: (text, term, stands) => `${text}: ${term}, ${stands}`,
  term: (from, to) => `from ${from} to ${to}`,
  byRoadmap: (from) => `from ${from}, by roadmap`,
  stands: {
    NOT_BEGUN: 'not begun yet',
    UNDER_WAY: 'under way',
    DUE_TODAY: 'due today',
  },
  submitted: (on) =>
    on === null ? 'said to be done, to be confirmed' : `said to be done on ${on}, to be confirmed`,
  done: (on) => (on === null ? 'done' : `done on ${on}`),
  late: (count) => `${days(count)} late`,
  legend: {
    open: 'In term',
    submitted: 'To be confirmed',
    done: 'Done',
    late: 'Late part',
    spared: 'Done before its day',
    fades: 'By roadmap, no day set',
    off: 'Days off',
    today: (day) => `Today, ${day}`,
  },
};

export const burnDown: typeof vietnamese.burnDown = {
  label: 'How many are open, day by day',
  none: 'There are no figures yet.',
  open: 'Open',
  planned: 'By the road map',
  said(day, open, planned) {
    if (open === null) return `${day}: ${planned} left by the road map`;
    const both = `${day}: ${open} open, ${planned} by the road map`;
    if (open === planned) return `${both}; as planned`;
    return open > planned ? `${both}; ${open - planned} behind` : `${both}; ${planned - open} ahead`;
  },
  keys: 'Point at the picture or use the arrow keys to read a day.',
  table: 'Show the figures as a table',
  caption: 'How many are open and how many should be by the road map, day by day',
  day: 'Day',
  unknown: 'none yet',
};

export const shareBar: typeof vietnamese.shareBar = {
  part: (count, name) => `${count} ${name}`,
  none: 'Nothing',
};
