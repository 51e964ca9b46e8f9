import { z } from 'zod';

const tenant = { tenantId: z.uuid() };

/**
 * Every background job there is: its queue and its payload. Payloads hold ids only, and the worker looks again before
 * it acts. A job is a wake-up; what must happen stands in a row.
 */
export const jobs = {
  'fire-reminders': { queue: 'reminders', payload: z.strictObject(tenant) },
  'hand-over-notices': { queue: 'notices', payload: z.strictObject(tenant) },
  'send-deliveries': { queue: 'deliveries', payload: z.strictObject(tenant) },
  'run-process': { queue: 'processes', payload: z.strictObject({ ...tenant, processId: z.uuid() }) },
  'make-papers': { queue: 'documents', payload: z.strictObject(tenant) },
  /** Scheduled: looks at all tenants for what nobody was woken for. */
  sweep: { queue: 'upkeep', payload: z.strictObject({}) },
  /** Scheduled: gathers what waits for people's hours, of all tenants. */
  'gather-digests': { queue: 'upkeep', payload: z.strictObject({}) },
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.output<(typeof jobs)[Name]['payload']>;
export type QueueName = (typeof jobs)[JobName]['queue'];
