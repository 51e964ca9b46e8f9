import { z } from 'zod';
import { isLocalDate, localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { id, type Id } from '#libs/kernel/src/ids.js';

export const day = z
  .string()
  .refine((text) => isLocalDate(text))
  .transform((text): LocalDate => localDate(text));

/** The id of a thing of this kind. */
export const idOf = <Kind extends string>(_: Kind) => z.uuid().transform((text): Id<Kind> => id<Kind>(text));

export const commitments = z.array(z.uuid()).min(1);

/** An item of a commitment: what is owed for it is found when the moment has come. */
export const item = { commitment: z.uuid(), item: idOf('item') };

/** What somebody says to it. */
export const words = z.string().min(1);
