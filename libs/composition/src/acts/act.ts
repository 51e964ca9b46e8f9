import { z } from 'zod';
import { isLocalDate, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';

const date = z
  .string()
  .refine((text) => isLocalDate(text))
  .transform((text): LocalDate => localDate(text));
const commitments = z.array(z.uuid()).min(1);

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
]);

export type Act = z.output<typeof act>;
