import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, date, instant, nothing, unit, uuid } from './common.js';
import { duty } from './duties.js';

const tag = 'duty calendar';

/** A day of the month's weeks: whether it is worked, and why not. */
export const calendarDay = z.strictObject({
  date,
  /** Null where the working calendar does not reach. */
  working: z.boolean().nullable(),
  why: z.string().nullable(),
  /** The name of the day off or of the working Saturday. */
  label: z.string().nullable(),
  provisional: z.boolean(),
  /** How many duties are due that day, and how many of them are open still. */
  duties: z.int(),
  open: z.int(),
});
export type CalendarDay = z.output<typeof calendarDay>;

export const getDutyCalendar = endpoint({
  name: 'getDutyCalendar',
  method: 'GET',
  path: '/api/duty-calendar',
  summary: 'What is due in the weeks of a month: one’s own duties, or those of a unit and all below it',
  tag,
  query: z.strictObject({
    month: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/),
    unitId: uuid.optional(),
  }),
  reply: z.strictObject({
    month: z.string(),
    today: date,
    /** Whose; null for one’s own. */
    unit: unit.nullable(),
    /** From a Monday to a Sunday. */
    days: z.array(calendarDay),
    /** The first of each day, those open before those closed. */
    duties: z.array(duty),
  }),
});

/** A private address under which a calendar program reads what is due; the address itself is shown once. */
export const calendarFeed = z.strictObject({
  id: uuid,
  /** Of which unit; null for one’s own duties. */
  unit: unit.nullable(),
  createdAt: instant,
  lastReadAt: instant.nullable(),
});

export const listCalendarFeeds = endpoint({
  name: 'listCalendarFeeds',
  method: 'GET',
  path: '/api/calendar-feeds',
  summary: 'One’s private calendar addresses',
  tag,
  reply: z.strictObject({ items: z.array(calendarFeed) }),
});

export const openCalendarFeed = endpoint({
  name: 'openCalendarFeed',
  method: 'POST',
  path: '/api/calendar-feeds',
  summary: 'A new private address for one’s own duties or for a unit; the one before it ends',
  tag,
  status: 201,
  secrets: ['secret'],
  body: z.strictObject({ unitId: uuid.nullable() }),
  reply: z.strictObject({ id: uuid, secret: z.string() }),
});

export const closeCalendarFeed = endpoint({
  name: 'closeCalendarFeed',
  method: 'DELETE',
  path: '/api/calendar-feeds/:id',
  summary: 'A private calendar address ends at once',
  tag,
  status: 204,
  params: byId,
  reply: nothing,
});

/** For calendar programs, which have no session: the secret in the address is all they know. */
export const readCalendarFeed = endpoint({
  name: 'readCalendarFeed',
  method: 'GET',
  path: '/api/calendar-feeds/read/:file',
  summary: 'What is due, as iCalendar, under a private address',
  tag,
  open: true,
  params: z.strictObject({ file: z.string().max(200) }),
  reply: z.string(),
});
