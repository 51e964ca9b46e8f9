import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { date, instant, person, unit, uuid } from './common.js';
import { ladder, ladderPlace, stepMeaning } from './ladders.js';

const tag = 'ladders';

/** A ladder that is tried out in a place as if it were published; `ladder` null takes that of the place away. */
const draft = z.strictObject({
  kind: z.string().regex(/^[A-Z][A-Z_]{0,39}$/),
  where: ladderPlace,
  ladder: ladder.nullable(),
});
export type RehearsedDraft = z.output<typeof draft>;

const played = {
  unitId: uuid,
  days: z.int().min(1).max(92).default(60),
};

const counts = {
  notices: z.int(),
  escalations: z.int(),
  urgings: z.int(),
  /** Messages that leave the house: a digest counts once, however much is in it. */
  messages: z.int(),
};

/** What would be sent and escalated by one policy. */
export const rehearsed = z.strictObject({
  ...counts,
  people: z.int(),
  busiest: z.strictObject({ day: date, notices: z.int() }).nullable(),
  days: z.array(z.strictObject({ day: date, people: z.int(), ...counts })),
  /** The most told first. */
  persons: z.array(
    z.strictObject({ person, ...counts, busiest: z.strictObject({ day: date, notices: z.int() }) }),
  ),
  /** Where the caps of the administration would hold messages back. */
  overCaps: z.strictObject({
    personDay: z.int(),
    tenantHour: z.int(),
    persons: z.array(z.strictObject({ person, day: date, messages: z.int() })),
    hours: z.array(z.strictObject({ hour: instant, messages: z.int() })),
  }),
});
export type RehearsedPolicy = z.output<typeof rehearsed>;

export const rehearse = endpoint({
  name: 'rehearse',
  method: 'POST',
  path: '/api/rehearsals',
  summary:
    'Everything that would be sent and escalated in the coming days in a subtree, by the real calendar and load; beside it the same by a draft. Nothing is written',
  tag,
  body: z.strictObject({ ...played, draft: draft.nullable() }),
  reply: z.strictObject({
    unit,
    from: date,
    to: date,
    duties: z.int(),
    current: rehearsed,
    draft: rehearsed.nullable(),
    /** Where the draft differs from what holds: the largest difference first. */
    differs: z.strictObject({
      days: z.array(z.strictObject({ day: date, current: z.int(), draft: z.int() })),
      persons: z.array(z.strictObject({ person, current: z.int(), draft: z.int() })),
    }),
  }),
});

export const rehearseDay = endpoint({
  name: 'rehearseDay',
  method: 'POST',
  path: '/api/rehearsals/days',
  summary: 'Who would be told what on one day of a rehearsal, duty by duty',
  tag,
  body: z.strictObject({ ...played, draft: draft.nullable(), day: date }),
  reply: z.strictObject({
    day: date,
    persons: z.array(
      z.strictObject({
        person,
        notices: z.array(
          z.strictObject({
            dutyId: uuid,
            title: z.string(),
            sourceType: z.string(),
            sourceId: uuid,
            rung: z.string(),
            action: z.enum(['REMIND', 'ESCALATE', 'URGE']),
            level: z.int(),
            meaning: stepMeaning,
            as: z.enum(['OWNER', 'SUBSTITUTE', 'SUPERIOR', 'CREDITOR']),
            at: instant,
          }),
        ),
      }),
    ),
    /** More than are listed, where there are very many. */
    left: z.int(),
  }),
});
