import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { cursor, instant, limit, nothing, page, uuid } from './common.js';

const tag = 'operations';
const letter = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) });

export const deadLetter = z.strictObject({
  id: z.string(),
  consumer: z.string(),
  streamId: uuid,
  eventId: uuid,
  eventType: z.string(),
  correlationId: uuid,
  attempts: z.int(),
  error: z.string(),
  /** DEAD failed itself; WAITING stands behind a dead one of the same stream. */
  state: z.enum(['DEAD', 'WAITING', 'REDRIVEN']),
  buriedAt: instant,
});

export const listDeadLetters = endpoint({
  name: 'listDeadLetters',
  method: 'GET',
  path: '/api/dead-letters',
  summary: 'Events that a consumer gave up on, and those waiting behind them',
  tag,
  query: z.strictObject({
    state: z.enum(['DEAD', 'WAITING', 'REDRIVEN']).optional(),
    cursor: cursor.optional(),
    limit,
  }),
  reply: page(deadLetter),
});

export const redriveDeadLetter = endpoint({
  name: 'redriveDeadLetter',
  method: 'POST',
  path: '/api/dead-letters/:id/redrive',
  summary: 'Hand a dead letter to its consumer again, and then those behind it',
  tag,
  status: 204,
  params: letter,
  reply: nothing,
});

export const getRelay = endpoint({
  name: 'getRelay',
  method: 'GET',
  path: '/api/relay',
  summary: 'Where each consumer of events stands',
  tag,
  reply: z.strictObject({
    /** Seconds since the oldest event that a reader can’t pass yet because a transaction is open. */
    heldBack: z.number(),
    consumers: z.array(
      z.strictObject({
        name: z.string(),
        behind: z.int(),
        movedAt: instant.nullable(),
        dead: z.int(),
        waiting: z.int(),
      }),
    ),
  }),
});
