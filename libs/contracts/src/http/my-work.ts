import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { act, capacity } from './authorities.js';
import { byId, cursor, date, instant, language, limit, nothing, page, person, uuid } from './common.js';
import { commitmentRow } from './commitments.js';
import { duty } from './duties.js';

const tag = 'my work';

/** What kind of thing a person is told. */
export const noticeClass = z.enum([
  'REMINDER',
  'ESCALATION',
  'URGING',
  'COMMITMENT_TO_ACT',
  'REMEDIATION_TO_ACT',
  'REMEDIATION',
  'COMMITMENT',
  'EXTENSION',
  'CALENDAR',
  'ABSENCE',
  'OPERATIONS',
]);

export const notice = z.strictObject({
  id: uuid,
  class: noticeClass,
  /** Asked for by law. */
  statutory: z.boolean(),
  template: z.string(),
  /** What the sentence of the template is made from. */
  values: z.record(z.string(), z.unknown()),
  link: z.string().nullable(),
  createdAt: instant,
  readAt: instant.nullable(),
});

export const getMyWork = endpoint({
  name: 'getMyWork',
  method: 'GET',
  path: '/api/my-work',
  summary: 'What one owes, soonest first, and what waits for one’s signature',
  tag,
  reply: z.strictObject({
    today: date,
    overdue: z.int(),
    dueSoon: z.int(),
    toSign: z.array(commitmentRow),
    toCountersign: z.array(commitmentRow),
    /** How much the reader may sign in others' places, by authority and act. */
    forOthers: z.array(z.strictObject({ authorityId: uuid, act, capacity, grantor: person, count: z.int() })),
    duties: z.array(duty),
    /** Duties that others owe to the reader and have let pass. */
    owedToMe: z.array(duty),
    notices: z.array(notice),
    unread: z.int(),
  }),
});

export const markNoticeRead = endpoint({
  name: 'markNoticeRead',
  method: 'POST',
  path: '/api/notices/:id/read',
  summary: 'A notice was read',
  tag,
  status: 204,
  params: byId,
  reply: nothing,
});

export const mail = z.strictObject({
  id: uuid,
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  language,
  channel: z.enum(['EMAIL', 'WEBHOOK']),
  /** SENT was taken over by the next server; DELIVERED can be seen by the person. */
  state: z.enum(['QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED', 'SKIPPED']),
  /** Why it waits, was not tried or was given up. */
  reason: z
    .enum([
      'OUTSIDE_WINDOW',
      'QUIET_HOURS',
      'OVER_CAP',
      'NO_ADDRESS',
      'ADDRESS_BOUNCED',
      'NO_CHANNEL',
      'NO_ENDPOINT',
      'ENDPOINT_DISABLED',
      'FAILS',
      'ENDS_WORKERS',
    ])
    .nullable(),
  queuedAt: instant,
  sentAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  failedAt: instant.nullable(),
  /** When it may leave, while that is still to come. */
  waitsUntil: instant.nullable(),
  attempts: z.int(),
  /** What the other side said last. */
  error: z.string().nullable(),
  address: z.string().nullable(),
  /** Asked for by law. */
  statutory: z.boolean(),
  /** When it had been given up and somebody had it tried again, the first time first; empty where his name is not known any more. */
  retries: z.array(z.strictObject({ at: instant, by: z.string() })),
  correlationId: uuid,
});

/** The reader's own messages; an administrator of the whole tenant may read everybody's with `all`. */
export const listMails = endpoint({
  name: 'listMails',
  method: 'GET',
  path: '/api/mailbox',
  summary: 'Messages as they were sent',
  tag,
  query: z.strictObject({
    all: z.enum(['true', 'false']).default('false'),
    cursor: cursor.optional(),
    limit,
  }),
  reply: page(mail),
});
