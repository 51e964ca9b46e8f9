import { z } from 'zod';
import { warning } from './commitment-terms.js';
import { person, placedUnit, uuid } from './common.js';

/** Why nothing is drafted for a unit. */
export const leftOutWhy = z.enum([
  'VACANT',
  'NOT_A_SIGNATORY',
  'ASSIGNER_IS_SIGNATORY',
  'HAS_COMMITMENT',
  'HAS_DRAFT',
]);

/** The target of one item, by what it counts. */
export const shownTarget = z.strictObject({
  itemId: uuid,
  name: z.string(),
  unit: z.string(),
  target: z.number(),
});
export type ShownTarget = z.output<typeof shownTarget>;

const reason = z.strictObject({
  row: z.int(),
  /** Null where it is about the whole row. */
  cell: z.string().nullable(),
  code: z.string(),
  /** In the reader's language. */
  text: z.string(),
});

/** What a sheet comes to: nothing is drafted from one in which any row is wrong. */
export const checkedSheet = z.strictObject({
  rows: z.array(
    z.strictObject({
      row: z.int(),
      unit: placedUnit,
      head: person,
      targets: z.array(shownTarget),
      warnings: z.array(warning),
    }),
  ),
  /** Units of the sheet for which nothing can be drafted, and whose targets were left empty. */
  leftOut: z.array(z.strictObject({ unit: placedUnit, why: leftOutWhy })),
  /** Units below the one that was asked for which have no row. */
  missing: z.array(placedUnit),
  reasons: z.array(reason),
});
