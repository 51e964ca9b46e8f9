import { z } from 'zod';
import { commitments, day, idOf, words } from './act-fields.js';

/** What is to be different in a text: everything else in it stays as it is when the moment has come. */
const changes = z
  .array(
    z.strictObject({
      item: idOf('item'),
      /** Another target of its indicator; null where that stays. */
      target: z.number().nullable(),
      /** Another day; null where that stays. */
      on: day.nullable(),
    }),
  )
  .min(1);

const offered = { commitment: z.uuid(), signBy: day, changes, reason: words };

/** From a draft to a text that both have signed. */
export const signingActs = [
  z.strictObject({ kind: z.literal('ISSUE'), commitments, signBy: day }),
  /** A text that was issued, or an amendment of one that is in force. */
  z.strictObject({ kind: z.literal('SIGN'), commitments }),
  /** In another's place under an authority; null where one signs for oneself. */
  z.strictObject({ kind: z.literal('COUNTERSIGN'), commitments, authority: z.uuid().nullable() }),
  z.strictObject({ kind: z.literal('RETURN'), commitment: z.uuid(), reason: words }),
  z.strictObject({ kind: z.literal('REISSUE'), ...offered }),
  z.strictObject({ kind: z.literal('AMEND'), ...offered }),
] as const;

export type SigningAct = z.output<(typeof signingActs)[number]>;
export type Changes = z.output<typeof changes>;
