import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, instant, line, person, unit, uuid, version } from './common.js';

const tag = 'ladders';

const kind = z.string().regex(/^[A-Z][A-Z_]{0,39}$/);

/** One step of a ladder: when, counted in working days from the due day, and what is done then. */
export const rung = z.strictObject({
  name: z.string().min(1).max(40),
  action: z.enum(['REMIND', 'ESCALATE', 'URGE']),
  workingDays: z.int().min(-1_000).max(1_000),
  hour: z.string().max(5),
  level: z.int().min(0).max(100),
  unlessAcknowledged: z.boolean(),
  repeat: z.strictObject({ every: z.int().max(1_000), times: z.int().max(1_000) }).nullable(),
  statutory: z.boolean(),
});
export type LadderRung = z.output<typeof rung>;

const steps = { rungs: z.array(rung).max(100), mostExtensions: z.int().min(0).max(100) };
/** What is done about duties of a kind, and how often their date may be extended. */
export const ladder = z.strictObject(steps);
export type LadderSteps = z.output<typeof ladder>;

/** Where a ladder holds; the nearest wins. */
export const ladderPlace = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('TENANT') }),
  z.strictObject({ scope: z.literal('UNIT'), unitId: uuid }),
  z.strictObject({ scope: z.literal('DUTY'), dutyId: uuid }),
]);
export type LadderPlace = z.output<typeof ladderPlace>;

/** How far the open duties have been planned anew since the last change. */
const replanning = z.strictObject({
  state: z.enum(['RUNNING', 'DONE', 'FAILED']),
  done: z.int(),
  total: z.int().nullable(),
});

/** What a step means: how many working days from the due day, and for the how-manieth time it is done. */
export const stepMeaning = z.strictObject({ workingDays: z.int(), round: z.int().min(1) });
export type StepMeaning = z.output<typeof stepMeaning>;

/** A version of a ladder as it is called: by the place where it holds and its number. */
export const namedLadder = z.strictObject({
  kind: z.string(),
  /** Null for what is shipped. */
  where: ladderPlace.nullable(),
  /** The unit's name, or the duty's title. */
  place: z.string().nullable(),
  number: z.int(),
});
export type NamedLadder = z.output<typeof namedLadder>;

export const publishedLadder = z.strictObject({
  id: uuid,
  version: z.int(),
  kind: z.string(),
  where: ladderPlace,
  /** The unit's name, or the duty's title; null where it holds everywhere. */
  place: z.string().nullable(),
  number: z.int(),
  /** As the ledger names this version. */
  policy: z.string(),
  withdrawn: z.boolean(),
  ...steps,
  publishedAt: instant,
  publishedBy: person,
  replanning: replanning.nullable(),
});
export type PublishedLadder = z.output<typeof publishedLadder>;

const shippedLadder = z.strictObject({ kind: z.string(), policy: z.string(), ...steps });

export const listLadders = endpoint({
  name: 'listLadders',
  method: 'GET',
  path: '/api/ladders',
  summary: 'How duties are followed up: what Camket ships for each kind, and what was published where',
  tag,
  reply: z.strictObject({
    shipped: z.array(shippedLadder),
    published: z.array(publishedLadder),
    /** Whether the reader may publish what holds everywhere. */
    publishesEverywhere: z.boolean(),
  }),
});

export const getLadder = endpoint({
  name: 'getLadder',
  method: 'GET',
  path: '/api/ladders/:id',
  summary: 'One ladder with every version it ever had, the latest first',
  tag,
  params: byId,
  reply: z.strictObject({
    ...publishedLadder.shape,
    versions: z.array(
      z.strictObject({
        number: z.int(),
        policy: z.string(),
        ...steps,
        publishedAt: instant,
        publishedBy: person,
        /** When another followed or it was withdrawn; null while it holds. */
        until: instant.nullable(),
      }),
    ),
  }),
});

export const publishLadder = endpoint({
  name: 'publishLadder',
  method: 'POST',
  path: '/api/ladders',
  summary: 'Puts a ladder into force for a kind of duty in one place; open duties are planned anew',
  tag,
  body: z.strictObject({ version: version.optional(), kind, where: ladderPlace, ...steps }),
  reply: changed,
});

export const withdrawLadder = endpoint({
  name: 'withdrawLadder',
  method: 'POST',
  path: '/api/ladders/withdrawals',
  summary: 'Takes the ladder of one place out of force; what holds above it holds there again',
  tag,
  body: z.strictObject({ version, kind, where: ladderPlace }),
  reply: changed,
});

export const listLadderDuties = endpoint({
  name: 'listLadderDuties',
  method: 'GET',
  path: '/api/ladders/duties',
  summary: 'Open duties of a kind on which a ladder can be tried, soonest first',
  tag,
  query: z.strictObject({ kind, unitId: uuid.optional(), search: line(100).optional() }),
  reply: z.strictObject({
    items: z.array(z.strictObject({ id: uuid, title: z.string(), owner: person, unit, dueOn: date })),
  }),
});

/** Somebody who would be told today, and as what. */
const told = z.strictObject({
  person,
  as: z.enum(['OWNER', 'SUBSTITUTE', 'SUPERIOR', 'CREDITOR']),
});

export const previewLadder = endpoint({
  name: 'previewLadder',
  method: 'POST',
  path: '/api/ladders/previews',
  summary: 'What a ladder would do about one duty, day by day, if it were published now; nothing is written',
  tag,
  body: z.strictObject({ dutyId: uuid, ...steps }),
  reply: z.strictObject({
    duty: z.strictObject({ id: uuid, title: z.string(), owner: person, dueOn: date }),
    steps: z.array(
      z.strictObject({
        rung: z.string(),
        action: rung.shape.action,
        level: z.int(),
        meaning: stepMeaning,
        /** Null where the calendar does not reach that far. */
        at: instant.nullable(),
        /** When it leaves the house for the first of those told; null where it does not. */
        leavesAt: instant.nullable(),
        outcome: z.enum(['PLANNED', 'KEPT', 'SENT', 'SKIPPED']),
        reason: z.string().nullable(),
        told: z.array(told),
        /** Units that were passed on the way to the superior, and why. */
        passed: z.array(z.strictObject({ unit: z.string(), outcome: z.string() })),
      }),
    ),
    /** Steps planned now that would be given up. */
    givenUp: z.array(z.strictObject({ rung: z.string(), at: instant })),
  }),
});
