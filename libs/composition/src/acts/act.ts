import { z } from 'zod';
import { reasonClasses } from '#libs/duties/src/domain/duty-events.js';
import { isLocalDate, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';

const date = z
  .string()
  .refine((text) => isLocalDate(text))
  .transform((text): LocalDate => localDate(text));
const commitments = z.array(z.uuid()).min(1);
/** An item of a commitment: what is owed for it is found when the moment has come. */
const item = { commitment: z.uuid(), item: z.uuid() };
const day = z.strictObject({
  date,
  kind: z.enum(['HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'WORKING_SATURDAY', 'LOCAL_OFF', 'LOCAL_WORKING']),
  label: z.string(),
  source: z.string(),
});

/**
 * What somebody of the story does: one command or a few of a kind, with nothing in it that is only known when the moment has come
 * (what version a signer reads, say). Acts stand in the table `demo_acts`.
 */
export const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ISSUE'), commitments, signBy: date }),
  z.strictObject({ kind: z.literal('SIGN'), commitments }),
  z.strictObject({ kind: z.literal('COUNTERSIGN'), commitments }),
  z.strictObject({
    kind: z.literal('BE_AWAY'),
    absenceId: z.uuid(),
    from: date,
    to: date,
    deputyId: z.uuid().nullable(),
  }),
  z.strictObject({ kind: z.literal('ACKNOWLEDGE'), ...item }),
  z.strictObject({
    kind: z.literal('ASK_FOR_TIME'),
    ...item,
    extensionId: z.uuid(),
    until: date,
    reasonClass: z.enum(reasonClasses),
    reason: z.string(),
  }),
  z.strictObject({
    kind: z.literal('GIVE_TIME'),
    ...item,
    extensionId: z.uuid(),
    /** Another day than was asked for; null for that one. */
    until: date.nullable(),
    reason: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('REFUSE_TIME'), ...item, extensionId: z.uuid(), reason: z.string() }),
  z.strictObject({
    kind: z.literal('CHANGE_CALENDAR'),
    calendarId: z.uuid(),
    document: z.string(),
    note: z.string(),
    days: z.array(day).min(1),
  }),
]);

export type Act = z.output<typeof act>;
