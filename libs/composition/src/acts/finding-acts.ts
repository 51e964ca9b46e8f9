import { z } from 'zod';
import { day, idOf, words } from './act-fields.js';

const finding = idOf('finding');

/** What both sides do about a finding itself. */
export const findingActs = [
  z.strictObject({ kind: z.literal('ACCEPT_FINDING'), finding }),
  z.strictObject({ kind: z.literal('REPLY_TO_FINDING'), finding, reply: words }),
  z.strictObject({
    kind: z.literal('ANSWER_REPLY'),
    finding,
    outcome: z.enum(['UPHELD', 'WITHDRAWN']),
    reason: words,
  }),
  z.strictObject({ kind: z.literal('ASK_EXCEPTION'), finding, until: day, reason: words }),
  /** Grants the exception that is asked for until a day, or refuses it. */
  z.strictObject({
    kind: z.literal('DECIDE_EXCEPTION'),
    finding,
    until: day.nullable(),
    reason: words.nullable(),
  }),
  z.strictObject({ kind: z.literal('CHECK_EFFECT'), finding, effective: z.boolean(), seen: words }),
] as const;

export type FindingAct = z.output<(typeof findingActs)[number]>;
