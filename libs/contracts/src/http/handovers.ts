import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { workStatus } from './commitment-items.js';
import { side } from './commitment-terms.js';
import {
  asRead,
  byId,
  changed,
  changedMany,
  date,
  person,
  placedUnit,
  unit,
  text,
  uuid,
  version,
} from './common.js';

const tag = 'commitments';
const reason = text(2000).min(1);

/** How an item stood on the day it changed hands. */
export const itemStatement = z.strictObject({
  itemId: uuid,
  task: z.string(),
  status: workStatus,
  percent: z.number(),
  dueOn: date.nullable(),
  /** Working days it was late in the time of the one who hands over: these stay with him. */
  lateDays: z.int(),
});

export const previewHandover = endpoint({
  name: 'previewHandover',
  method: 'GET',
  path: '/api/handovers/preview',
  summary: 'What a person is bound by on a side, and how it would stand if it were handed over from a day on',
  tag,
  /** `unitId` takes over what units that are no more owed. */
  query: z.strictObject({ personId: uuid, side, on: date, unitId: uuid.optional() }),
  reply: z.strictObject({
    person,
    commitments: z.array(
      z.strictObject({
        id: uuid,
        version: z.int(),
        title: z.string(),
        year: z.int(),
        unit: placedUnit,
        /** Not in force yet: its text names the predecessor, and must be issued again. */
        toReissue: z.boolean(),
        /** The last day of its unit, where that is no more: it passes to another unit. */
        unitEnded: date.nullable(),
        /** Who may take over: for the signatory the head of the unit today, or of the one that takes over. */
        successor: person.nullable(),
        statement: z.array(itemStatement),
      }),
    ),
  }),
});

export const listEndedUnits = endpoint({
  name: 'listEndedUnits',
  method: 'GET',
  path: '/api/handovers/ended-units',
  summary: 'Units that are no more and whose commitments wait to be passed to another unit',
  tag,
  reply: z.strictObject({
    units: z.array(
      z.strictObject({
        unit: placedUnit,
        lastDay: date,
        /** Several where it was split, none where it was abolished. */
        successors: z.array(unit),
        signatory: person,
        commitments: z.int(),
      }),
    ),
  }),
});

export const handOverCommitments = endpoint({
  name: 'handOverCommitments',
  method: 'POST',
  path: '/api/handovers',
  summary: 'Hand over what a side owes to a successor, with a statement of how it stands: all or none',
  tag,
  body: z.strictObject({
    commitments: asRead(100),
    side,
    to: uuid,
    /** To which unit what a unit that is no more owed passes; its head is who takes over. */
    unitId: uuid.nullable().default(null),
    on: date,
    /** Needed where the unit changes. */
    note: text(2000).min(1).nullable().default(null),
  }),
  reply: changedMany,
});

export const answerHandover = endpoint({
  name: 'answerHandover',
  method: 'POST',
  path: '/api/commitments/:id/handover/answer',
  summary: 'Accept the statement of a hand-over, or say of which items it is not right',
  tag,
  params: byId,
  body: z.strictObject({
    version,
    disputed: z.array(z.strictObject({ itemId: uuid, reason })).max(100),
  }),
  reply: changed,
});

export const settleHandover = endpoint({
  name: 'settleHandover',
  method: 'POST',
  path: '/api/commitments/:id/handover/settlement',
  summary: 'Settle what a successor disputed: how many late days of an item stay with his predecessor',
  tag,
  params: byId,
  body: z.strictObject({
    version,
    lateDays: z.array(z.strictObject({ itemId: uuid, days: z.int().min(0).max(1000) })).max(100),
    reason,
  }),
  reply: changed,
});
