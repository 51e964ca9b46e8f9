import { z } from 'zod';
import { date, line, statedTime, text, uuid } from './common.js';

export const side = z.enum(['SIGNATORY', 'ASSIGNER']);

export const clarity = z.enum(['PERSON', 'TASK', 'AUTHORITY', 'RESPONSIBILITY', 'PRODUCT', 'TIME']);

/** A number people write down: at most 15 digits, so that it reads the same everywhere. */
export const figure = z
  .number()
  .min(-1e12)
  .max(1e12)
  .refine((value) => Number(value.toFixed(3)) === value, 'AT_MOST_THREE_DECIMALS');

export const indicatorCode = z.string().regex(/^[A-Z0-9][A-Z0-9_]{0,39}$/);

/** What an item is measured by; `code` ties it to the same indicator of other units and years. */
export const indicator = z.strictObject({
  code: indicatorCode,
  name: line(300),
  unit: line(40),
  baseline: figure.nullable(),
  target: figure,
  direction: z.enum(['AT_LEAST', 'AT_MOST']),
  /** How a superior's reading is made of his units'; null where somebody reads it himself. */
  rollUp: z.enum(['SUM', 'AVERAGE', 'LOWEST', 'HIGHEST']).nullable(),
});

export type Indicator = z.output<typeof indicator>;

/** One promise. In a draft any clarity may still be empty; the gaps are named when it is to be issued. */
export const draftItem = z.strictObject({
  id: uuid,
  /** Whom it binds. What binds the assigner is confirmed by the signatory. */
  side: side.default('SIGNATORY'),
  task: text(1000),
  /** Who does it; null means the signatory himself where a whole subtree is addressed, and the assigner in what binds him. */
  personId: uuid.nullable(),
  authority: text(500),
  responsibility: text(500),
  product: text(500),
  time: statedTime.nullable(),
  indicator: indicator.nullable().default(null),
});

export const draftTerms = z.strictObject({
  title: line(300),
  year: z.int().min(2000).max(2100),
  /** The commitment in force that gives way to this one. */
  supersedes: uuid.nullable().default(null),
  legalBases: z.array(line(500)).max(30),
  /** What holds for all items. */
  clauses: z.array(text(1000).min(1)).max(30).default([]),
  consequence: text(2000),
  items: z.array(draftItem).max(100),
});
export type DraftTerms = z.output<typeof draftTerms>;

/** Who signs beside the party of a side, and how many of them must. */
export const coSigners = z.strictObject({
  people: z.array(uuid).max(20),
  needed: z.int().min(0).max(20),
});

export const allCoSigners = z
  .strictObject({ SIGNATORY: coSigners, ASSIGNER: coSigners })
  .default({ SIGNATORY: { people: [], needed: 0 }, ASSIGNER: { people: [], needed: 0 } });

/** A warning about a soft promise; one that is answered stands in the record with its answer. */
export const warning = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('BELOW_LAST_YEAR'),
    itemId: uuid,
    target: z.number(),
    result: z.number(),
  }),
  z.strictObject({
    code: z.literal('FAR_BELOW_OTHERS'),
    itemId: uuid,
    target: z.number(),
    median: z.number(),
  }),
  z.strictObject({
    code: z.literal('BUNCHED_IN_DECEMBER'),
    itemId: z.null(),
    inDecember: z.int(),
    dated: z.int(),
  }),
  z.strictObject({ code: z.literal('NO_INDICATOR'), itemId: z.null() }),
]);
export type Warning = z.output<typeof warning>;

export const warningAnswer = z.strictObject({
  code: z.enum(['BELOW_LAST_YEAR', 'FAR_BELOW_OTHERS', 'BUNCHED_IN_DECEMBER', 'NO_INDICATOR']),
  itemId: uuid.nullable(),
  answer: text(1000).min(1),
});

/** With what a text is offered for signature. */
export const offer = {
  signBy: date,
  /** To the warnings about it, each by its code and item; unanswered ones are named when it is refused. */
  answers: z.array(warningAnswer).max(400).default([]),
};
