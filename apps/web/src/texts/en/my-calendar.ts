import type * as vietnamese from '../vi/my-calendar.js';
import { upperFirst } from '../upper-first.js';

const things = (count: number) => (count === 1 ? '1 duty' : `${count} duties`);

export const myCalendar: typeof vietnamese.myCalendar = {
  sentence({ month, unit, duties, open }) {
    const have = unit === null ? 'you have' : `${unit} has`;
    if (duties === 0) return `${month}: ${have} nothing due.`;
    const rest = open === 0 ? 'all done' : open === duties ? 'not done yet' : `${open} not done yet`;
    return `${month}: ${have} ${things(duties)} due, ${rest}.`;
  },
  whose: 'Calendar of',
  mine: 'Mine',
  months: 'Go to another month',
  earlier: (month) => `Back to ${month}`,
  later: (month) => `On to ${month}`,
  today: 'Today',
  view: 'View',
  grid: 'Month',
  agenda: 'Day by day',
  weekdaysShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  caption: (month) => `Calendar of ${month}`,
  dayOpens: (day, duties) => (duties === 0 ? day : `${day}: ${things(duties)} due`),
  count: (duties, open) =>
    open === 0
      ? `${things(duties)}, done`
      : open === duties
        ? things(duties)
        : `${things(duties)}, ${open} not done`,
  more: (count) => `and ${count} more`,
  moreInMonth: (count) => `and ${count} more; see all of the month`,
  open: 'Show them',
  nothingDue: 'Nothing is due.',
  nothing: 'Nothing is due this month.',
  uncovered: 'The working calendar does not reach this day.',
  offNamed: (why, label) => `${upperFirst(why)}: ${label}`,
  isToday: 'today',
};

export const calendarFeed: typeof vietnamese.calendarFeed = {
  title: 'In your calendar program',
  what: 'A calendar program on your telephone or computer reads what is not done yet under a private address. Whoever has the address can read it: pass it on to nobody.',
  own: 'My duties',
  none: 'There is no calendar address yet.',
  toCalendar: 'Make one on the page My calendar',
  create: 'Make a private address',
  renew: 'New address',
  renewOne: (whose) => `New calendar address: ${whose}`,
  renewHint: 'A new address ends the old one at once.',
  revoke: 'Revoke',
  revokeOne: (whose) => `Revoke the calendar address: ${whose}`,
  once: 'The address is shown this once: copy it, or open it in your calendar program now.',
  subscribe: 'Open in a calendar program',
  made: (day) => `Made at ${day}`,
  read: (moment) => `last read at ${moment}`,
  neverRead: 'never read yet',
};
