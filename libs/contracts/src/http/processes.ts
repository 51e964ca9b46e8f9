import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, instant, unit, uuid } from './common.js';

const tag = 'commitments';

/** A long-running use case: it says how far it came, survives a restart, and can be left alone. */
export const process = z.strictObject({
  id: uuid,
  kind: z.string(),
  state: z.enum(['RUNNING', 'DONE', 'FAILED']),
  total: z.int().nullable(),
  done: z.int(),
  skipped: z.array(z.strictObject({ unit, code: z.string() })),
  startedAt: instant,
  endedAt: instant.nullable(),
});

export const getProcess = endpoint({
  name: 'getProcess',
  method: 'GET',
  path: '/api/processes/:id',
  summary: 'How far a long-running use case came',
  tag,
  params: byId,
  reply: process,
});
