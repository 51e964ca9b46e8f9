import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { date, instant, unit, uuid } from './common.js';
import { findingStatus } from './findings.js';
import { planStatus } from './remediation-plans.js';
import { bucketCounts } from './reports.js';

const tag = 'remediation';

/** How remediation stands, in the tree of today: lines as the report counts duties of the kind LINE. */
export const remediationCounts = z.strictObject({
  findings: z.record(findingStatus, z.int()),
  /** Findings that were found once before. */
  repeated: z.int(),
  plans: z.record(planStatus, z.int()),
  lines: bucketCounts,
  /** The next day on which an open line is due that nobody said to be done; null where none has a day ahead. */
  nextDue: date.nullable(),
});
export type RemediationCounts = z.output<typeof remediationCounts>;

export const getRemediationOverview = endpoint({
  name: 'getRemediationOverview',
  method: 'GET',
  path: '/api/remediation/overview',
  summary: 'How findings, plans and their lines stand in a unit and in each right below it',
  tag,
  /** The widest unit that the reader holds a function over where none is named. */
  query: z.strictObject({ unitId: uuid.optional() }),
  reply: z.strictObject({
    unit,
    /** From the widest unit that the reader sees down to the one above this. */
    above: z.array(unit),
    asOf: instant,
    treeOn: date,
    /** What the rows add up to. */
    total: remediationCounts,
    rows: z.array(
      z.strictObject({
        unit,
        /** The row of the asked unit counts what is its own alone, any other all below as well. */
        own: z.boolean(),
        /** Whether units lie below. */
        opens: z.boolean(),
        counts: remediationCounts,
      }),
    ),
  }),
});
export type RemediationOverview = z.output<typeof getRemediationOverview.reply>;

export const getBurnDown = endpoint({
  name: 'getBurnDown',
  method: 'GET',
  path: '/api/remediation/burn-down',
  summary: 'How many lines of a unit and all below it were open day by day, and how many should have been',
  tag,
  query: z.strictObject({
    unitId: uuid,
    /** From the first approval where it is not given. */
    from: date.optional(),
    /** Until the last date where it is not given. Three years at most. */
    to: date.optional(),
  }),
  reply: z.strictObject({
    unit,
    /** At the end of each day. */
    points: z.array(
      z.strictObject({
        on: date,
        /** Approved and not verified; null on days that are yet to come. */
        open: z.int().nullable(),
        /** Those whose date, as it was known that day, lay ahead; without a date, those that were open. */
        planned: z.int(),
      }),
    ),
  }),
});
