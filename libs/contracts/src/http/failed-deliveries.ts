import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { instant, limit, nothing, uuid } from './common.js';

const tag = 'operations';

export const failedDelivery = z.strictObject({
  id: uuid,
  to: z.string(),
  channel: z.enum(['EMAIL', 'WEBHOOK']),
  /** Of a morning, or about one thing alone. */
  digest: z.boolean(),
  /** Asked for by law. */
  statutory: z.boolean(),
  /** FAILS: it can't be written; ENDS_WORKERS: process after process ended in the middle of it; null: the other side didn't take it. */
  reason: z.enum(['FAILS', 'ENDS_WORKERS']).nullable(),
  error: z.string(),
  attempts: z.int(),
  failedAt: instant,
  /** How often somebody had it tried again. */
  retries: z.int(),
});

export const listFailedDeliveries = endpoint({
  name: 'listFailedDeliveries',
  method: 'GET',
  path: '/api/failed-deliveries',
  summary: 'Messages of the last 30 days that were given up and reached nobody, the latest first',
  tag,
  query: z.strictObject({ limit }),
  reply: z.strictObject({ items: z.array(failedDelivery), total: z.int() }),
});

export const retryFailedDelivery = endpoint({
  name: 'retryFailedDelivery',
  method: 'POST',
  path: '/api/failed-deliveries/:id/retry',
  summary: 'Try a message again that was given up; who did so is kept',
  tag,
  status: 204,
  params: z.strictObject({ id: uuid }),
  reply: nothing,
});
