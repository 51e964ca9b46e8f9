import { z } from 'zod';
import { reasonClasses } from '#libs/duties/src/domain/duty-events.js';
import { day, item, words } from './act-fields.js';

/** What is done about a duty that an item opened. */
export const dutyActs = [
  z.strictObject({ kind: z.literal('ACKNOWLEDGE'), ...item }),
  z.strictObject({
    kind: z.literal('ASK_FOR_TIME'),
    ...item,
    extensionId: z.uuid(),
    until: day,
    reasonClass: z.enum(reasonClasses),
    reason: words,
  }),
  z.strictObject({
    kind: z.literal('GIVE_TIME'),
    ...item,
    extensionId: z.uuid(),
    /** Another day than was asked for; null for that one. */
    until: day.nullable(),
    reason: words.nullable(),
  }),
  z.strictObject({ kind: z.literal('REFUSE_TIME'), ...item, extensionId: z.uuid(), reason: words }),
] as const;

export type DutyAct = z.output<(typeof dutyActs)[number]>;
