import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { indicator, side } from './commitment-terms.js';
import { cursor, date, limit, line, page, person, placedUnit, unit, uuid } from './common.js';
import { duty } from './duties.js';

const tag = 'commitments';
export const health = z.enum(['ON_TRACK', 'AT_RISK', 'OFF_TRACK']);
const { direction, rollUp } = indicator.shape;
const yes = z.literal('true').optional();

/** Of an objective cause that somebody offered for being late. */
export const causeState = z.enum(['STATED', 'CONFIRMED', 'REFUSED']);

export const workStatus = z.enum([
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'REWORK',
  'COMPLETED',
]);

/** Which items at work; all that are given hold together. A saved view keeps these and nothing else. */
export const itemFilters = z.strictObject({
  /** Of this unit and all below it, as the tree was on the day of issue. */
  unitId: uuid.optional(),
  /** Of the unit itself alone. */
  own: yes,
  year: z.coerce.number().int().min(1990).max(2090).optional(),
  side: side.optional(),
  status: workStatus.optional(),
  /** IN_DOUBT is at risk or off track. */
  health: z.enum([...health.options, 'IN_DOUBT']).optional(),
  /** Not done yet. */
  open: yes,
  timing: z.enum(['LATE', 'DUE_WITHIN', 'WAITING', 'WITHOUT_DATE']).optional(),
  /** Working days of DUE_WITHIN, by the calendar of the unit that is asked for, or of the administration. */
  withinDays: z.coerce.number().int().min(1).max(60).default(5),
  personId: uuid.optional(),
  indicator: line(100).optional(),
  /** What has no reading has not reached its target. */
  reached: z.enum(['true', 'false']).optional(),
  withoutEvidence: yes,
  /** Where an objective cause was offered for being late, and what became of it. */
  cause: causeState.optional(),
  /** What waits for the reader's own confirmation. */
  toConfirm: yes,
  /** In the task, without case and diacritics. */
  search: line(100).optional(),
});
export type ItemFilters = z.output<typeof itemFilters>;

/** DISTANCE is how far the indicator reads from its target, in parts of the target, the farthest behind first. */
export const itemSort = z.enum(['DUE', 'UNIT', 'DISTANCE']);
export type ItemSort = z.output<typeof itemSort>;

/** How a superior's reading is made of those below: of so many units that have the indicator, how many have read it. */
export const rolledUpReading = z.strictObject({
  how: rollUp.unwrap(),
  value: z.number().nullable(),
  read: z.int(),
  of: z.int(),
});
export type RolledUpReading = z.output<typeof rolledUpReading>;

export const commitmentItemRow = z.strictObject({
  commitmentId: uuid,
  itemId: uuid,
  dutyId: uuid,
  unit: placedUnit,
  side,
  task: z.string(),
  product: z.string(),
  performer: person,
  /** Now: extensions and calendars move it, and the text stays. */
  dueOn: date.nullable(),
  timing: duty.shape.timing,
  workingDaysLeft: z.int().nullable(),
  status: workStatus,
  health: health.nullable(),
  percent: z.number(),
  indicator: z
    .strictObject({
      code: z.string(),
      name: z.string().nullable(),
      unit: z.string(),
      direction,
      target: z.number(),
      /** The last one that was reported, or made of the units below. */
      reading: z.number().nullable(),
      readingOn: date.nullable(),
      /** Null while nothing was read. */
      reached: z.boolean().nullable(),
      rolledUp: rolledUpReading.nullable(),
    })
    .nullable(),
  evidenceCount: z.int(),
  cause: causeState.nullable(),
  /** Whether the reader has to confirm it. */
  waitsForMe: z.boolean(),
});
export type CommitmentItemRow = z.output<typeof commitmentItemRow>;

const sort = itemSort.default('DUE');

export const listCommitmentItems = endpoint({
  name: 'listCommitmentItems',
  method: 'GET',
  path: '/api/commitment-items',
  summary: 'Items at work of the commitments one may see',
  tag,
  query: z.strictObject({ ...itemFilters.shape, sort, cursor: cursor.optional(), limit }),
  reply: page(commitmentItemRow),
});

export const exportCommitmentItems = endpoint({
  name: 'exportCommitmentItems',
  method: 'GET',
  path: '/api/commitment-items/export',
  summary: 'The same list as an Excel workbook',
  tag,
  binary: 'reply',
  query: z.strictObject({ ...itemFilters.shape, sort }),
  reply: z.undefined(),
});

/** How many items stand how; one can be late and in doubt at once. */
export const itemCounts = z.strictObject({
  items: z.int(),
  done: z.int(),
  late: z.int(),
  inDoubt: z.int(),
  waiting: z.int(),
  toConfirm: z.int(),
});
export type ItemCounts = z.output<typeof itemCounts>;

export const getItemBoard = endpoint({
  name: 'getItemBoard',
  method: 'GET',
  path: '/api/item-board',
  summary: 'How the items at work of a subtree stand, unit by unit of the next step down',
  tag,
  query: z.strictObject({ ...itemFilters.shape, unitId: uuid }),
  reply: z.strictObject({
    unit,
    total: itemCounts,
    rows: z.array(
      z.strictObject({
        unit,
        /** The row of the asked unit counts its own items alone, any other those of all below as well. */
        own: z.boolean(),
        /** Whether units with items lie below. */
        opens: z.boolean(),
        counts: itemCounts,
      }),
    ),
  }),
});
