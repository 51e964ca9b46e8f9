import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { instant, uuid } from './common.js';
import { hour } from './notices.js';

const tag = 'operations';
/** 0 while nobody has decided anything. */
const version = z.int().min(0);
const changed = z.strictObject({ id: uuid, version: z.int() });

const rules = z.strictObject({
  windowFrom: hour,
  /** From this very hour on nothing leaves. */
  windowTo: hour,
  /** Messages of their own that one person gets in a day. */
  personDay: z.int().min(1).max(1_000),
  /** Messages that leave in an hour. */
  tenantHour: z.int().min(1).max(10_000_000),
});

export const getSending = endpoint({
  name: 'getSending',
  method: 'GET',
  path: '/api/sending',
  summary: 'When, how much and where to the administration sends, and what it holds back',
  tag,
  reply: z.strictObject({
    version,
    rules,
    webhook: z
      .strictObject({
        url: z.string(),
        enabled: z.boolean(),
        /** One after the other, up to now. */
        failures: z.int(),
        error: z.string().nullable(),
        failingSince: instant.nullable(),
      })
      .nullable(),
    /** Whether e-mail leaves the house, or stays in the mailbox of the page. */
    mailLeaves: z.boolean(),
    /** Hours of the last day in which anything was sent or held back, the latest first. */
    hours: z.array(z.strictObject({ hour: instant, sent: z.int(), heldBack: z.int() })),
    /** What waits now. */
    waiting: z.strictObject({
      /** Messages in the queue, those over the cap among them. */
      messages: z.int(),
      overHourCap: z.int(),
      /** Notices that wait for their readers' next digest because they had too many messages. */
      overPersonCap: z.int(),
      /** Messages of the last day that reached nobody. */
      failed: z.int(),
    }),
  }),
});

export const setSendRules = endpoint({
  name: 'setSendRules',
  method: 'PUT',
  path: '/api/sending/rules',
  summary: 'Choose when messages leave, and how many at most',
  tag,
  body: z.strictObject({ version, ...rules.shape }),
  reply: changed,
});

const withSecret = z.strictObject({ ...changed.shape, secret: z.string() });

export const setWebhook = endpoint({
  name: 'setWebhook',
  method: 'PUT',
  path: '/api/sending/webhook',
  summary: 'Send short messages to a gateway (Standard Webhooks); its secret is shown once',
  tag,
  secrets: ['secret'],
  body: z.strictObject({ version, url: z.string().trim().min(1).max(500) }),
  reply: withSecret,
});

export const rotateWebhookSecret = endpoint({
  name: 'rotateWebhookSecret',
  method: 'POST',
  path: '/api/sending/webhook/secret',
  summary: 'Another secret, shown once; the one before it signs along for a day',
  tag,
  secrets: ['secret'],
  body: z.strictObject({ version }),
  reply: withSecret,
});

export const enableWebhook = endpoint({
  name: 'enableWebhook',
  method: 'POST',
  path: '/api/sending/webhook/enable',
  summary: 'Try a webhook again that was disabled',
  tag,
  body: z.strictObject({ version }),
  reply: changed,
});

export const removeWebhook = endpoint({
  name: 'removeWebhook',
  method: 'POST',
  path: '/api/sending/webhook/removal',
  summary: 'Send no short messages any more',
  tag,
  body: z.strictObject({ version }),
  reply: changed,
});

export const pingWebhook = endpoint({
  name: 'pingWebhook',
  method: 'POST',
  path: '/api/sending/webhook/ping',
  summary: 'Send the gateway a message that is for nobody, and see what it answers',
  tag,
  reply: z.strictObject({ taken: z.boolean(), error: z.string().nullable() }),
});
