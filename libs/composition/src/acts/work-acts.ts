import { z } from 'zod';
import { day, idOf, item, words } from './act-fields.js';
import { shownPaper } from './shown-paper.js';

/** A claim by its number: whoever answers has seen that one. */
const claim = z.int().positive();

/** What is done about an item that is being worked on. */
export const workActs = [
  z.strictObject({
    kind: z.literal('REPORT'),
    ...item,
    percent: z.int().min(0).max(100).nullable(),
    health: z.enum(['ON_TRACK', 'AT_RISK', 'OFF_TRACK']).nullable(),
    reading: z.strictObject({ value: z.number(), on: day }).nullable(),
    note: words.nullable(),
  }),
  z.strictObject({ kind: z.literal('SHOW'), ...item, evidenceId: z.uuid(), paper: shownPaper }),
  z.strictObject({ kind: z.literal('CLAIM'), ...item, note: words.nullable() }),
  z.strictObject({ kind: z.literal('CONFIRM'), ...item, claim, note: words.nullable() }),
  z.strictObject({ kind: z.literal('SEND_BACK'), ...item, claim, reason: words }),
  z.strictObject({
    kind: z.literal('GIVE_SUBTASK'),
    ...item,
    subtaskId: z.uuid(),
    personId: idOf('person'),
    task: words,
    on: day,
  }),
  z.strictObject({ kind: z.literal('REPORT_SUBTASK'), ...item, subtaskId: z.uuid(), note: words.nullable() }),
  z.strictObject({ kind: z.literal('ACCEPT_SUBTASK'), ...item, subtaskId: z.uuid() }),
  z.strictObject({
    kind: z.literal('STATE_CAUSE'),
    ...item,
    causeId: z.uuid(),
    unmet: idOf('item').nullable(),
    reason: words,
  }),
  z.strictObject({
    kind: z.literal('DECIDE_CAUSE'),
    ...item,
    causeId: z.uuid(),
    confirmed: z.boolean(),
    reason: words.nullable(),
  }),
] as const;

export type WorkAct = z.output<(typeof workActs)[number]>;
