import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, instant, person, text, unit, uuid } from './common.js';

const tag = 'duties';

export const reasonClass = z.enum(['OBJECTIVE_CAUSE', 'WAITING_FOR_OTHERS', 'SUBJECTIVE_CAUSE']);
const why = text(2000).min(1);

/** A request for more time and what became of it. Reasons may have been erased by law; their hash stays in the record. */
export const extension = z.strictObject({
  id: uuid,
  state: z.enum(['ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN']),
  askedBy: person,
  askedAt: instant,
  /** The due day that stood when it was asked. */
  dueOn: date,
  until: date,
  reasonClass,
  reason: z.string().nullable(),
  evidence: z.string().nullable(),
  decidedBy: person.nullable(),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
  grantedOn: date.nullable(),
});
export type Extension = z.output<typeof extension>;

/** A request with the duty it is about, as a list shows it. */
export const listedExtension = z.strictObject({
  ...extension.shape,
  duty: z.strictObject({
    id: uuid,
    kind: z.string(),
    title: z.string(),
    owner: person,
    creditor: person,
    unit,
    state: z.enum(['OPEN', 'DONE', 'CANCELLED']),
    dueOn: date.nullable(),
    originalDueOn: date.nullable(),
    /** How often it was extended before. */
    extended: z.int(),
  }),
});
export type ListedExtension = z.output<typeof listedExtension>;

export const listExtensions = endpoint({
  name: 'listExtensions',
  method: 'GET',
  path: '/api/extensions',
  summary:
    'Requests for more time that wait for the reader’s decision, oldest first, and those he made, latest first',
  tag,
  reply: z.strictObject({ toDecide: z.array(listedExtension), mine: z.array(listedExtension) }),
});

export const askExtension = endpoint({
  name: 'askExtension',
  method: 'POST',
  path: '/api/duties/:id/extensions',
  summary: 'Asks for more time, before the date; somebody else decides',
  tag,
  status: 201,
  params: byId,
  body: z.strictObject({ until: date, reasonClass, reason: why, evidence: text(2000).min(1).nullable() }),
  reply: changed,
});

const byExtension = z.strictObject({ id: uuid, extensionId: uuid });

export const grantExtension = endpoint({
  name: 'grantExtension',
  method: 'POST',
  path: '/api/duties/:id/extensions/:extensionId/grant',
  summary: 'Gives more time, until the day asked for or another; reminders follow the new date at once',
  tag,
  params: byExtension,
  body: z.strictObject({ until: date.nullable(), reason: why.nullable() }),
  reply: changed,
});

export const refuseExtension = endpoint({
  name: 'refuseExtension',
  method: 'POST',
  path: '/api/duties/:id/extensions/:extensionId/refusal',
  summary: 'Gives no more time, and says why; the date stands',
  tag,
  params: byExtension,
  body: z.strictObject({ reason: why }),
  reply: changed,
});

export const withdrawExtension = endpoint({
  name: 'withdrawExtension',
  method: 'POST',
  path: '/api/duties/:id/extensions/:extensionId/withdrawal',
  summary: 'Takes one’s own request back',
  tag,
  params: byExtension,
  reply: changed,
});

export const acknowledgeDuty = endpoint({
  name: 'acknowledgeDuty',
  method: 'POST',
  path: '/api/duties/:id/acknowledgement',
  summary: 'Says that one knows of a duty and is at it',
  tag,
  params: byId,
  reply: changed,
});

const symbol = z.strictObject({
  unitId: uuid,
  year: z.coerce.number().int().min(2000).max(9999),
  number: z.coerce.number().int().min(1).max(1_000_000),
});

/** An urging notice as a document; who it is about reads it as well. */
export const getUrgingNotice = endpoint({
  name: 'getUrgingNotice',
  method: 'GET',
  path: '/api/urging-notices/:unitId/:year/:number',
  summary: 'A numbered urging notice, to be read and printed',
  tag,
  params: symbol,
  reply: z.strictObject({
    number: z.int(),
    year: z.int(),
    issuer: unit,
    /** Under which unit the issuer stands; null for the topmost. */
    under: z.string().nullable(),
    issuedAt: instant,
    round: z.int(),
    replyBy: date,
    dutyId: uuid,
    kind: z.string(),
    title: z.string(),
    owner: person,
    /** Who was away and is urged through these. */
    told: z.array(person),
    creditor: person,
    unit,
    dueOn: date,
    originalDueOn: date.nullable(),
    /** Working days late on the day of issue; null where the calendar does not reach. */
    workingDaysLate: z.int().nullable(),
    earlier: z.array(
      z.strictObject({ round: z.int(), at: instant, year: z.int().nullable(), number: z.int().nullable() }),
    ),
    state: z.enum(['OPEN', 'DONE', 'CANCELLED']),
    closedAt: instant.nullable(),
  }),
});
