import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, instant, line, person, text, unit, uuid, version } from './common.js';

const tag = 'calendars';

export const dayKinds = [
  'HOLIDAY',
  'IN_LIEU',
  'SWAPPED_OFF',
  'WORKING_SATURDAY',
  'LOCAL_OFF',
  'LOCAL_WORKING',
] as const;
export type DayKind = (typeof dayKinds)[number];

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const stretch = z.strictObject({ from: hour, to: hour });
const levelCode = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9_]*$/);

export const calendarDay = z.strictObject({
  date,
  kind: z.enum(dayKinds),
  label: z.string(),
  source: z.string(),
  provisional: z.boolean(),
});
export type CalendarDay = z.output<typeof calendarDay>;

const span = z.strictObject({ coveredFrom: date, coveredTo: date, confirmedTo: date });
const layout = {
  span: span.nullable(),
  officeHours: z.array(stretch).nullable(),
  transferCut: hour.nullable(),
  days: z.array(calendarDay),
};

const listed = {
  id: uuid,
  version: z.int(),
  scope: z.enum(['TENANT', 'LEVEL', 'UNIT']),
  /** The unit whose administrator publishes it; for a unit's own calendar, that unit. */
  unit,
  level: z.string().nullable(),
  name: z.string(),
  /** By this name explanations of due dates know it. */
  label: z.string(),
};

export const calendarVersion = z.strictObject({
  number: z.int(),
  label: z.string(),
  document: z.string(),
  note: z.string(),
  appliedAt: instant,
  appliedBy: person.nullable(),
  days: z.array(z.strictObject({ date, before: calendarDay.nullable(), after: calendarDay.nullable() })),
  /** What it says beside the days; null where the calendar beneath says it. */
  officeHours: z.array(stretch).nullable(),
  transferCut: hour.nullable(),
  /** How many open duties it has moved so far. */
  moved: z.int(),
  /** Whether it is still moving some. */
  moving: z.boolean(),
});
export type CalendarVersion = z.output<typeof calendarVersion>;

export const listCalendars = endpoint({
  name: 'listCalendars',
  method: 'GET',
  path: '/api/calendars',
  summary: 'The calendar of the administration, and those of levels and units that work otherwise',
  tag,
  reply: z.strictObject({ items: z.array(z.strictObject(listed)) }),
});

export const getCalendar = endpoint({
  name: 'getCalendar',
  method: 'GET',
  path: '/api/calendars/:id',
  summary: 'A calendar with its special days, what lies beneath it, and all its versions, the latest first',
  tag,
  params: byId,
  reply: z.strictObject({
    ...listed,
    ...layout,
    /** The administration's own calendar, where this one is laid over it. */
    beneath: z.strictObject(layout).nullable(),
    versions: z.array(calendarVersion),
  }),
});

export const listCalendarMoves = endpoint({
  name: 'listCalendarMoves',
  method: 'GET',
  path: '/api/calendars/:id/versions/:number/moves',
  summary:
    'The duties that a version of a calendar moved, as far as the reader may see them, with both dates',
  tag,
  params: z.strictObject({ id: uuid, number: z.coerce.number().int().min(1).max(1_000_000) }),
  reply: z.strictObject({
    items: z.array(
      z.strictObject({ id: uuid, title: z.string(), owner: person, unit, from: date, to: date }),
    ),
    /** More than are listed. */
    more: z.boolean(),
  }),
});

export const openOverlay = endpoint({
  name: 'openOverlay',
  method: 'POST',
  path: '/api/calendars',
  summary: 'Opens a calendar for a unit or a level that works otherwise; it differs in nothing yet',
  tag,
  status: 201,
  body: z.strictObject({
    place: z.discriminatedUnion('scope', [
      z.strictObject({ scope: z.literal('UNIT'), unitId: uuid }),
      z.strictObject({ scope: z.literal('LEVEL'), level: levelCode }),
    ]),
    name: line(200),
    document: line(300),
    note: text(2_000),
  }),
  reply: changed,
});

const edit = {
  document: line(300),
  note: text(2_000),
  /** Days as they are to be; null for one that is to be no special day any more. */
  days: z
    .array(
      z.strictObject({
        date,
        day: z
          .strictObject({
            kind: z.enum(dayKinds),
            label: line(200),
            source: line(300),
            provisional: z.boolean(),
          })
          .nullable(),
      }),
    )
    .max(400),
  coveredTo: date.optional(),
  confirmedTo: date.optional(),
  officeHours: z.array(stretch).min(1).max(4).nullable().optional(),
  transferCut: hour.nullable().optional(),
};

export const previewCalendar = endpoint({
  name: 'previewCalendar',
  method: 'POST',
  path: '/api/calendars/:id/preview',
  summary: 'What the next version of a calendar would move; nothing is changed',
  tag,
  params: byId,
  body: z.strictObject(edit),
  reply: z.strictObject({
    deadlines: z.int(),
    /** Late today, and no longer so. */
    noLongerLate: z.int(),
    /** In time today, and late by the new date. */
    newlyLate: z.int(),
    reminders: z.int(),
    /** Dates that stay, and are certain by then. */
    certain: z.int(),
    /** False where so many are concerned that the numbers are of the first ones only. */
    complete: z.boolean(),
    duties: z.array(
      z.strictObject({
        id: uuid,
        title: z.string(),
        sourceType: z.string(),
        sourceId: uuid,
        owner: person,
        unit,
        from: date,
        to: date,
        becomes: z.enum(['LATE', 'NO_LONGER_LATE']).nullable(),
      }),
    ),
  }),
});

export const changeCalendar = endpoint({
  name: 'changeCalendar',
  method: 'POST',
  path: '/api/calendars/:id/versions',
  summary: 'Publishes the next version of a calendar; open duties are computed anew, closed ones never',
  tag,
  params: byId,
  body: z.strictObject({ version, ...edit }),
  reply: changed,
});
