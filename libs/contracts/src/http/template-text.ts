import { z } from 'zod';
import { draftItem, draftTerms } from './commitment-terms.js';
import { line } from './common.js';

const month = z.int().min(1).max(12);

/** When an item is due in whatever year it is drafted for. */
export const templateTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('DATE'), month, day: z.int().min(1).max(31) }),
  z.strictObject({ kind: z.literal('MONTH'), month }),
  z.strictObject({ kind: z.literal('BY_ROADMAP'), roadmap: line(300) }),
]);

/** What a version says. Texts may hold {chucDanh}, {donVi} and {nam}: the head's post, the unit's name, the year. */
export const templateText = z.strictObject({
  ...draftTerms.omit({ year: true, supersedes: true, items: true }).shape,
  /** Each item with an indicator is a column of a sheet, which has no more than 100. */
  items: z
    .array(
      z.strictObject({
        ...draftItem.omit({ personId: true, time: true }).shape,
        time: templateTime.nullable(),
      }),
    )
    .max(80),
});
export type TemplateTextGiven = z.output<typeof templateText>;
