import { z } from 'zod';

export const uuid = z.uuid().transform((text) => text.toLowerCase());
export const date = z.iso.date();
export const instant = z.iso.datetime();
/** A line of text: trimmed, never empty, without control characters, those that turn the direction of reading among them. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Bidi_C}]*$/u, 'CONTROL_CHARACTER');
/** Text of several lines. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^(?:[^\p{Cc}\p{Bidi_C}]|[\n\t])*$/u, 'CONTROL_CHARACTER');
/** The version of the record that the reader saw; a newer one refuses the change with 409. */
export const version = z.int().min(1);
/** What every change of one record answers. */
export const changed = z.strictObject({ id: uuid, version: z.int() });
export const changedMany = z.strictObject({ changed: z.array(changed) });
export const nothing = z.undefined();

/** Several records at once, each as it was read. */
export const asRead = (most: number) =>
  z
    .array(z.strictObject({ id: uuid, version }))
    .min(1)
    .max(most);

export const byId = z.strictObject({ id: uuid });
/** Where to go on reading: opaque, from the previous page. */
export const cursor = z.string().min(1).max(500);
export const limit = z.coerce.number().int().min(1).max(200).default(50);
/** One page of a list; `next` is null on the last. */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: cursor.nullable() });

/** Whether a file is to be shown on the page instead of saved, where its kind can be. */
export const preview = z.strictObject({ preview: z.enum(['true', 'false']).default('false') });

export const language = z.enum(['vi', 'en']);
export const person = z.strictObject({ id: uuid, name: z.string(), post: z.string().nullable() });
export const unit = z.strictObject({ id: uuid, name: z.string() });
/** With the name of the unit it stands under: divisions of two districts bear the same name. */
export const placedUnit = z.strictObject({ ...unit.shape, under: z.string().nullable() });

/** When something is due, as a document says it: a day, a month (its last working day), or by roadmap, which has no day. */
export const statedTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('DATE'), on: date }),
  z.strictObject({ kind: z.literal('MONTH'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ kind: z.literal('BY_ROADMAP'), roadmap: line(300) }),
]);
