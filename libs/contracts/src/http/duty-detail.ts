import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, date, instant, person, unit, uuid } from './common.js';
import { duty } from './duties.js';
import { extension, reasonClass } from './extensions.js';
import { namedLadder, stepMeaning } from './ladders.js';

/** One station on the way up, and why it did not stay there. */
export const escalationStep = z.strictObject({
  unit,
  head: person.nullable(),
  deputy: person.nullable(),
  outcome: z.enum(['TOLD', 'DEPUTY_TOLD', 'TOLD_ALREADY', 'VACANT', 'ABSENT', 'CONCERNED']),
});

const at = { at: instant };
const decided = { ...at, by: person, extensionId: uuid };

/** What happened to a duty. */
export const dutyHappening = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('OPENED'), ...at, dueOn: date.nullable() }),
  z.strictObject({ type: z.literal('REMINDED'), ...at, rung: z.string(), told: z.array(person) }),
  z.strictObject({
    type: z.literal('ESCALATED'),
    ...at,
    rung: z.string(),
    level: z.int(),
    to: person.nullable(),
    path: z.array(escalationStep),
  }),
  z.strictObject({
    type: z.literal('URGED'),
    ...at,
    rung: z.string(),
    round: z.int(),
    told: z.array(person),
    notice: z.strictObject({ unitId: uuid, year: z.int(), number: z.int(), replyBy: date }).nullable(),
  }),
  z.strictObject({ type: z.literal('ACKNOWLEDGED'), ...at, by: person }),
  z.strictObject({
    type: z.literal('RECOMPUTED'),
    ...at,
    calendarVersion: z.string(),
    before: date.nullable(),
    after: date.nullable(),
  }),
  z.strictObject({ type: z.literal('EXTENSION_ASKED'), ...decided, until: date, reasonClass }),
  z.strictObject({
    type: z.literal('EXTENSION_GRANTED'),
    ...decided,
    before: date.nullable(),
    after: date.nullable(),
  }),
  z.strictObject({ type: z.literal('EXTENSION_REFUSED'), ...decided }),
  z.strictObject({ type: z.literal('EXTENSION_WITHDRAWN'), ...decided }),
  z.strictObject({ type: z.literal('CLOSED'), ...at, outcome: z.enum(['DONE', 'CANCELLED']) }),
]);
export type DutyHappening = z.output<typeof dutyHappening>;

/** What became of telling one person: whether the notice left, arrived and was seen, and by which channel. */
export const tellingOutcome = z.strictObject({
  person,
  noticeId: uuid,
  toldAt: instant,
  channel: z.enum(['EMAIL', 'WEBHOOK']).nullable(),
  sentAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  seenAt: instant.nullable(),
  failedAt: instant.nullable(),
  reason: z.string().nullable(),
});
export type TellingOutcome = z.output<typeof tellingOutcome>;

/** One line of the ledger: a step of the ladder, planned, taken once, or left out and why. */
export const ledgerLine = z.strictObject({
  policy: z.string(),
  rung: z.string(),
  occurrence: z.int(),
  action: z.enum(['REMIND', 'ESCALATE', 'URGE']),
  level: z.int(),
  /** What the step means by its ladder, and which ladder that was; null where neither is known any more. */
  meaning: stepMeaning.nullable(),
  ladder: namedLadder.nullable(),
  dueOn: date,
  plannedFor: instant,
  state: z.enum(['PLANNED', 'CLAIMED', 'FIRED', 'SKIPPED', 'SUPERSEDED', 'FAILED']),
  reason: z.string().nullable(),
  settledAt: instant.nullable(),
  told: z.array(tellingOutcome),
});
export type LedgerLine = z.output<typeof ledgerLine>;

export const getDuty = endpoint({
  name: 'getDuty',
  method: 'GET',
  path: '/api/duties/:id',
  summary: 'One duty with its dates and why, what happened to it, its requests for more time and its ledger',
  tag: 'duties',
  params: byId,
  reply: z.strictObject({
    duty,
    /** How its source stated the date; null where it has stated another since. */
    originalExplanation: z.record(z.string(), z.unknown()).nullable(),
    openedAt: instant,
    closedAt: instant.nullable(),
    acknowledgedBy: person.nullable(),
    happenings: z.array(dutyHappening),
    extensions: z.array(extension),
    ledger: z.array(ledgerLine),
    /** Who would decide on a request of the reader, or on the one that waits. */
    deciders: z.array(person),
    /** The ladder by which it is followed up today. */
    ladder: namedLadder.nullable(),
    mostExtensions: z.int(),
    /** What the reader may do now. */
    may: z.strictObject({
      ask: z.boolean(),
      decide: z.boolean(),
      withdraw: z.boolean(),
      acknowledge: z.boolean(),
    }),
  }),
});
export type DutyDetail = z.output<(typeof getDuty)['reply']>;
