import { z } from 'zod';
import { verdicts } from '#libs/remediation/src/domain/checklist.js';
import { findingKinds } from '#libs/remediation/src/domain/finding-text.js';
import { reformContents } from '#libs/remediation/src/domain/reform-content.js';
import { day, idOf, words } from './act-fields.js';

const inspection = idOf('inspection');
const content = z.enum(reformContents);
const document = z.strictObject({ number: words, on: day });
const question = z.strictObject({ id: z.uuid(), content, text: words });

/** What is found, without what it is shown by. */
export const findingText = z.strictObject({
  unitId: idOf('unit'),
  content,
  kind: z.enum(findingKinds),
  severity: words,
  seen: words,
  legalGround: z.string(),
  addressee: z.enum(['CHAIR', 'STEERING_COMMITTEE']).nullable(),
  answererId: idOf('person').nullable(),
  repeatOf: idOf('finding').nullable(),
});

const scope = z.strictObject({
  title: words,
  decision: document,
  /** The visit of the year's plan that it carries out; null where it comes unannounced. */
  visit: z.strictObject({ unitId: idOf('unit'), year: z.int(), visitId: z.uuid() }).nullable(),
  units: z.array(idOf('unit')).min(1),
  contents: z.array(content).min(1),
  from: day,
  to: day,
  checklist: z.array(question),
});

/** What a team does from the plan of its year to a conclusion. */
export const inspectingActs = [
  z.strictObject({
    kind: z.literal('PLAN_YEAR'),
    unitId: idOf('unit'),
    year: z.int(),
    document,
    visits: z.array(
      z.strictObject({
        visitId: z.uuid(),
        unitIds: z.array(idOf('unit')),
        month: words,
        contents: z.array(content),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('OPEN_INSPECTION'),
    inspection,
    unitId: idOf('unit'),
    scope,
    team: z.strictObject({
      lead: idOf('person'),
      members: z.array(idOf('person')),
      verifiers: z.array(idOf('person')),
    }),
  }),
  z.strictObject({
    kind: z.literal('HOLD_SESSION'),
    inspection,
    session: z.strictObject({
      sessionId: z.uuid(),
      unitId: idOf('unit'),
      on: day,
      place: words,
      summary: words,
    }),
  }),
  z.strictObject({
    kind: z.literal('ANSWER_CHECKLIST'),
    inspection,
    unitId: idOf('unit'),
    answers: z.array(z.strictObject({ questionId: z.uuid(), verdict: z.enum(verdicts), note: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('WRITE_FINDING'),
    inspection,
    finding: idOf('finding'),
    text: findingText,
  }),
  z.strictObject({ kind: z.literal('CONCLUDE'), inspection, document }),
] as const;

export type InspectingAct = z.output<(typeof inspectingActs)[number]>;
