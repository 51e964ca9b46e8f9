import { z } from 'zod';
import { day, idOf, words } from './act-fields.js';

const plan = { plan: idOf('plan') };

const time = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('DATE'), on: day }),
  z.strictObject({ kind: z.literal('MONTH'), month: words }),
  z.strictObject({ kind: z.literal('BY_ROADMAP'), roadmap: words }),
]);

/** A line as far as it is: what is not yet known is empty. */
const planLine = z.strictObject({
  id: idOf('line'),
  findingId: idOf('finding').nullable(),
  cause: z
    .strictObject({ kind: z.enum(['OBJECTIVE', 'SUBJECTIVE']).nullable(), root: z.string() })
    .nullable(),
  measure: z.string(),
  leadId: idOf('person').nullable(),
  authority: z.string(),
  responsibility: z.string(),
  coordinatingUnits: z.array(idOf('unit')).readonly(),
  product: z.string(),
  time: time.nullable(),
  /** Whole đồng. */
  cost: z.int().nullable(),
});

/** How a plan is written, put forward and decided on. */
export const planActs = [
  z.strictObject({ kind: z.literal('DRAFT_PLAN'), ...plan, lines: z.array(planLine) }),
  z.strictObject({ kind: z.literal('SUBMIT_PLAN'), ...plan, note: words.nullable() }),
  z.strictObject({ kind: z.literal('APPROVE_PLAN'), ...plan, note: words.nullable() }),
  z.strictObject({
    kind: z.literal('RETURN_PLAN'),
    ...plan,
    reason: words.nullable(),
    lines: z.array(z.strictObject({ lineId: idOf('line'), reason: words })),
  }),
] as const;

export type PlanAct = z.output<(typeof planActs)[number]>;
