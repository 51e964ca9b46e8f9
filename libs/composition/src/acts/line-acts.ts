import { z } from 'zod';
import { idOf, words } from './act-fields.js';
import { shownPaper } from './shown-paper.js';

/** A line of a plan. */
const line = { plan: idOf('plan'), line: idOf('line') };

/** What is done about a line of an approved plan. A verifier answers what is claimed when his moment has come. */
export const lineActs = [
  z.strictObject({
    kind: z.literal('REPORT_LINE'),
    ...line,
    percent: z.int().min(0).max(100).nullable(),
    note: words.nullable(),
  }),
  z.strictObject({ kind: z.literal('SHOW_LINE'), ...line, evidenceId: z.uuid(), paper: shownPaper }),
  z.strictObject({ kind: z.literal('CLAIM_LINE'), ...line, note: words.nullable() }),
  z.strictObject({ kind: z.literal('VERIFY_LINE'), ...line, note: words.nullable() }),
  z.strictObject({ kind: z.literal('SEND_BACK_LINE'), ...line, reason: words }),
] as const;

export type LineAct = z.output<(typeof lineActs)[number]>;
