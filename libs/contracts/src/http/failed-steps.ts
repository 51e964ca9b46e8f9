import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { date, instant, limit, nothing, uuid } from './common.js';
import { namedLadder, stepMeaning } from './ladders.js';

const tag = 'operations';

/** What tells the lines of the ledger apart. */
const line = z.strictObject({
  dutyId: uuid,
  policy: z.string().min(1).max(80),
  rung: z.string().min(1).max(80),
  occurrence: z.int().min(1),
});

export const failedStep = z.strictObject({
  ...line.shape,
  action: z.enum(['REMIND', 'ESCALATE', 'URGE']),
  level: z.int(),
  /** Null where its ladder is not known any more, as where the duty is not there. */
  meaning: stepMeaning.nullable(),
  ladder: namedLadder.nullable(),
  /** Null where the duty is not there any more. */
  title: z.string().nullable(),
  dueOn: date,
  remindAt: instant,
  /** ENDS_WORKERS: process after process ended in the middle of it. */
  reason: z.enum(['FAILS', 'ENDS_WORKERS']),
  attempts: z.int(),
  error: z.string(),
  failedAt: instant,
});

export const listFailedSteps = endpoint({
  name: 'listFailedSteps',
  method: 'GET',
  path: '/api/failed-steps',
  summary: 'Reminders, escalations and urgings that were given up, the latest first',
  tag,
  query: z.strictObject({ limit }),
  reply: z.strictObject({ items: z.array(failedStep), total: z.int() }),
});

export const retryFailedStep = endpoint({
  name: 'retryFailedStep',
  method: 'POST',
  path: '/api/failed-steps/retry',
  summary: 'Try a step again that was given up',
  tag,
  status: 204,
  body: line,
  reply: nothing,
});
