import { z } from 'zod';
import { date, instant, person, uuid } from './common.js';
import { namedFile } from './findings.js';

export const lineStatus = z.enum([
  'NOT_STARTED',
  'IN_PROGRESS',
  'CLAIMED',
  'REWORK',
  'VERIFIED',
  'ACCEPTED_BY_SAMPLE',
]);
export const lineAction = z.enum([
  'REPORT',
  'ATTACH',
  'CLAIM',
  'WITHDRAW_CLAIM',
  'REVIEW_EVIDENCE',
  'VERIFY',
  'SEND_BACK',
]);

export const lineEvidence = z.strictObject({
  ...namedFile.shape,
  evidenceId: uuid,
  version: z.int(),
  validUntil: date.nullable(),
  attachedAt: instant,
  attachedBy: person,
  state: z.enum(['IN_REVIEW', 'ACCEPTED', 'REJECTED', 'EXPIRED', 'WITHDRAWN']),
  /** What the verifier said to it, or whoever took it back. */
  remark: z.string().nullable(),
  superseded: z.boolean(),
});

/** An approved line at work. */
export const lineAtWork = z.strictObject({
  lineId: uuid,
  status: lineStatus,
  percent: z.number(),
  /** As it was approved; the duty knows when it is due now. */
  dueOn: date.nullable(),
  reports: z.array(
    z.strictObject({ at: instant, by: person, percent: z.number().nullable(), note: z.string().nullable() }),
  ),
  evidence: z.array(lineEvidence),
  claims: z.array(
    z.strictObject({
      number: z.int(),
      at: instant,
      by: person,
      note: z.string().nullable(),
      verifyBy: date.nullable(),
      answer: z.enum(['AWAITED', 'VERIFIED', 'ACCEPTED_BY_SAMPLE', 'SENT_BACK', 'WITHDRAWN']),
      answeredAt: instant.nullable(),
      answeredBy: person.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** Dates that passed without its having been said to be done. */
  passed: z.array(date),
  actions: z.array(lineAction),
});
export type LineAtWork = z.output<typeof lineAtWork>;
