import { z } from 'zod';
import { endpoint, type EndpointDefinition } from '#libs/contracts/src/endpoint.js';

const tag = 'service';

/** Whether the service can do its work, and what keeps it from it. */
const health = z.strictObject({ status: z.enum(['ok', 'unavailable']), reasons: z.array(z.string()) });

export const getOpenApi = endpoint({
  name: 'getOpenApi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This document',
  tag,
  open: true,
  reply: z.record(z.string(), z.unknown()),
});

/** Answers a stream of `{ topic }`; the browser closes it. */
export const getLive = endpoint({
  name: 'getLive',
  method: 'GET',
  path: '/api/live',
  summary: 'What has changed, topic by topic, as server-sent events',
  tag,
  reply: z.undefined(),
});

export const getLiveness = endpoint({
  name: 'getLiveness',
  method: 'GET',
  path: '/health/live',
  summary: 'The process answers',
  tag,
  open: true,
  reply: health,
});

export const getReadiness = endpoint({
  name: 'getReadiness',
  method: 'GET',
  path: '/health/ready',
  summary: 'The database is there and its schema is the one this version needs',
  tag,
  open: true,
  reply: health,
});

export const getMetrics = endpoint({
  name: 'getMetrics',
  method: 'GET',
  path: '/metrics',
  summary: 'Metrics for Prometheus',
  tag,
  open: true,
  reply: z.string(),
});

/** The queues, for administrators and auditors, to look at. */
export const getQueueBoard = endpoint({
  name: 'getQueueBoard',
  method: 'GET',
  path: '/api/admin/queues',
  summary: 'The queues, to look at',
  tag,
  reply: z.undefined(),
});

/** Whatever the board's page asks for. */
export const getQueueBoardPart = endpoint({
  name: 'getQueueBoardPart',
  method: 'GET',
  path: '/api/admin/queues/*',
  summary: 'Files and data of the queue board',
  tag,
  params: z.looseObject({}),
  query: z.looseObject({}),
  reply: z.undefined(),
});

/** What the API offers besides the application's endpoints: for operators and browsers, not for clients of the contract. */
export const serviceEndpoints: readonly EndpointDefinition[] = [
  getOpenApi,
  getLive,
  getLiveness,
  getReadiness,
  getMetrics,
  getQueueBoard,
  getQueueBoardPart,
];
