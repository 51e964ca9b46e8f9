import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { cursor, date, instant, limit, line, page, person, placedUnit, unit, uuid } from './common.js';
import { duty } from './duties.js';

const tag = 'reports';

/**
 * Which duties: those due in it; without a deadline, those opened in it. `2024`, `2024-03`, and the periods by which
 * administrative reform is reported on: `2024-Q1`, `2024-H1`, `2024-Q3`, `2024-Y`.
 */
export const reportPeriod = z.string().regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]|Q1|H1|Q3|Y))?$/);

/** The four buckets, and what has no deadline. */
export const bucket = z.enum(['DONE_ON_TIME', 'DONE_LATE', 'OPEN_IN_TERM', 'OPEN_OVERDUE', 'NO_DEADLINE']);
export type Bucket = z.output<typeof bucket>;
/** A bucket, or what cuts across them: late by the date that holds now, late by the first date. */
export const bucketFilter = z.enum([...bucket.options, 'LATE', 'LATE_BY_ORIGINAL']);
export type BucketFilter = z.output<typeof bucketFilter>;

const kind = line(50);

/** How many duties stand how; the first five add up to `total`. What was cancelled is in none of them. */
export const bucketCounts = z.strictObject({
  total: z.int(),
  doneOnTime: z.int(),
  doneLate: z.int(),
  openInTerm: z.int(),
  openOverdue: z.int(),
  noDeadline: z.int(),
  /** Of `noDeadline`, those that are done. */
  noDeadlineDone: z.int(),
  /** Done or open, those that are late against the date they were first due. */
  lateByOriginal: z.int(),
});
export type BucketCounts = z.output<typeof bucketCounts>;
/** The numbers of a report, each of which adds up from below. */
export const countedKeys = bucketCounts.keyof().options;

/** What a report was asked for, and what it holds for. */
const head = {
  unit,
  period: z.string(),
  from: date,
  to: date,
  /** Business time: what is overdue was judged at this moment. */
  asOf: instant,
  /** Units stand where they stood on this day: the last of the period, or today. */
  treeOn: date,
};

export const getReport = endpoint({
  name: 'getReport',
  method: 'GET',
  path: '/api/report',
  summary: 'How the duties of a subtree stand in a period: four buckets, and those without a deadline',
  tag,
  query: z.strictObject({ unitId: uuid, period: reportPeriod, kind: kind.optional() }),
  reply: z.strictObject({
    ...head,
    total: bucketCounts,
    rows: z.array(
      z.strictObject({
        unit,
        /** The row of the asked unit counts its own duties alone, any other those of all below as well. */
        own: z.boolean(),
        /** Whether units lie below. */
        opens: z.boolean(),
        counts: bucketCounts,
      }),
    ),
  }),
});

const counted = {
  unitId: uuid,
  /** Any day where it is not given, as where units are shown by what is overdue now. */
  period: reportPeriod.optional(),
  kind: kind.optional(),
  bucket: bucketFilter.optional(),
  /** Those of the unit itself alone. */
  own: z.enum(['true', 'false']).default('false'),
};

export const listReportDuties = endpoint({
  name: 'listReportDuties',
  method: 'GET',
  path: '/api/report/duties',
  summary: 'The duties that a number of a report counts, soonest due first',
  tag,
  query: z.strictObject({ ...counted, cursor: cursor.optional(), limit }),
  reply: z.strictObject({ ...page(duty).shape, unit, from: date.nullable(), to: date.nullable() }),
});

export const exportReportDuties = endpoint({
  name: 'exportReportDuties',
  method: 'GET',
  path: '/api/report/duties/export',
  summary: 'The same list as an Excel workbook',
  tag,
  binary: 'reply',
  query: z.strictObject(counted),
  reply: z.undefined(),
});

export const getHeatMap = endpoint({
  name: 'getHeatMap',
  method: 'GET',
  path: '/api/report/heat-map',
  summary: 'Which share of what was due was late, unit by unit and month by month',
  tag,
  query: z.strictObject({
    unitId: uuid,
    year: z.coerce.number().int().min(1990).max(2090),
    kind: kind.optional(),
  }),
  reply: z.strictObject({
    ...head,
    rows: z.array(
      z.strictObject({
        unit,
        own: z.boolean(),
        opens: z.boolean(),
        /** January to December; `due` counts those with a deadline. */
        months: z.array(z.strictObject({ month: z.string(), due: z.int(), late: z.int() })),
      }),
    ),
  }),
});

export const listLateUnits = endpoint({
  name: 'listLateUnits',
  method: 'GET',
  path: '/api/report/late-units',
  summary:
    'Units of a subtree in which something is overdue now, the longest overdue first, with who heads them',
  tag,
  query: z.strictObject({ unitId: uuid, cursor: cursor.optional(), limit }),
  reply: z.strictObject({
    unit,
    asOf: instant,
    /** Of the whole subtree. */
    units: z.int(),
    overdue: z.int(),
    items: z.array(
      z.strictObject({
        unit: placedUnit,
        head: person.nullable(),
        overdue: z.int(),
        open: z.int(),
        /** The one overdue longest. */
        worst: duty,
      }),
    ),
    next: cursor.nullable(),
  }),
});
