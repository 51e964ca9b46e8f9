import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { cursor, instant, limit, line, nothing, text } from './common.js';
import { notice, noticeClass } from './my-work.js';

/** An hour of the clock in Vietnam. */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const channel = z.enum(['EMAIL', 'WEBHOOK']);
const quiet = z.strictObject({ from: hour, to: hour });

/** A notice with what became of it outside the page. */
export const toldNotice = z.strictObject({
  ...notice.shape,
  /** How it left the house, or was to; null while it has not been tried, or where it stays on the page. */
  channel: channel.nullable(),
  sentAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  failedAt: instant.nullable(),
  /** Why it waits, was gathered or was not tried. */
  reason: z.string().nullable(),
});

/** A page ends with a whole day wherever a day is not longer than the page. */
export const listNotices = endpoint({
  name: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  summary: 'What one was told, newest first, and what became of it',
  tag: 'my work',
  query: z.strictObject({
    class: noticeClass.optional(),
    unread: z.enum(['true', 'false']).default('false'),
    cursor: cursor.optional(),
    limit,
  }),
  reply: z.strictObject({
    items: z.array(toldNotice),
    next: cursor.nullable(),
    /** In all, whatever was asked for. */
    unread: z.int(),
  }),
});

export const seeNotices = endpoint({
  name: 'seeNotices',
  method: 'POST',
  path: '/api/notices/seen',
  summary: 'One has seen the page that notices lead to, or all notices where no page is named',
  tag: 'my work',
  status: 204,
  body: z.strictObject({ link: line(300).optional() }),
  reply: nothing,
});

const preferences = {
  digestHour: hour,
  /** The first that works is taken. */
  channels: z.array(channel).min(1).max(4),
  muted: z.array(noticeClass).max(20),
  /** Hours at which no telephone rings. */
  quiet: quiet.nullable(),
};

export const getPreferences = endpoint({
  name: 'getPreferences',
  method: 'GET',
  path: '/api/preferences',
  summary: 'When, through what and of what one is told',
  tag: 'session',
  reply: z.strictObject({
    ...preferences,
    /** Classes of which everybody must hear. */
    neverMuted: z.array(noticeClass),
    /** When the administration sends. */
    window: quiet,
    email: z.string().nullable(),
    /** Mails to this very address came back. */
    emailBounced: z.boolean(),
    /** Whether the administration has a gateway for short messages. */
    hasWebhook: z.boolean(),
  }),
});

export const setPreferences = endpoint({
  name: 'setPreferences',
  method: 'PUT',
  path: '/api/preferences',
  summary: 'Choose when, through what and of what one is told',
  tag: 'session',
  status: 204,
  body: z.strictObject(preferences),
  reply: nothing,
});

/** For the gateway through which mails leave: what it hears later of one it has taken. */
export const reportDelivery = endpoint({
  name: 'reportDelivery',
  method: 'POST',
  path: '/api/deliveries/reports',
  summary: 'A mail came back, or is known to have arrived',
  tag: 'deliveries',
  status: 204,
  body: z.strictObject({
    /** The Message-ID header of the mail. */
    messageId: line(300),
    outcome: z.enum(['BOUNCED', 'DELIVERED']),
    /** Whether the address is wrong for good; nothing more is sent to it then. */
    addressWrong: z.boolean().default(true),
    detail: text(500).default(''),
  }),
  reply: nothing,
});
