import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { clarity } from './commitment-terms.js';
import {
  byId,
  cursor,
  date,
  instant,
  limit,
  page,
  person,
  placedUnit,
  statedTime,
  text,
  unit,
  uuid,
} from './common.js';
import { duty } from './duties.js';
import { finding } from './findings.js';
import { lineAtWork } from './lines-at-work.js';

const tag = 'remediation';
const path = '/api/remediation-plans/:id';

/** Lines of one plan. */
export const MOST_LINES = 1_000;

/** One line of a plan; in a draft anything may still be empty. */
export const planLine = z.strictObject({
  id: uuid,
  findingId: uuid.nullable(),
  cause: z
    .strictObject({ kind: z.enum(['OBJECTIVE', 'SUBJECTIVE']).nullable(), root: text(1000) })
    .nullable(),
  measure: text(1000),
  leadId: uuid.nullable(),
  authority: text(500),
  responsibility: text(500),
  coordinatingUnits: z.array(uuid).max(20),
  product: text(500),
  time: statedTime.nullable(),
  /** Whole đồng. */
  cost: z.int().min(0).max(1e15).nullable(),
});
export type PlanLine = z.output<typeof planLine>;

export const planStatus = z.enum(['DRAFTING', 'SUBMITTED', 'RETURNED', 'APPROVED', 'COMPLETED', 'DROPPED']);

/** What a line lacks, or a finding. */
export const planGap = z.union([
  z.strictObject({ lineId: uuid, missing: z.enum([...clarity.options, 'FINDING', 'CAUSE']) }),
  z.strictObject({ findingId: uuid, missing: z.literal('LINE') }),
]);

export const lineChange = z.union([
  z.strictObject({ lineId: uuid, change: z.enum(['ADDED', 'DROPPED']) }),
  z.strictObject({
    lineId: uuid,
    change: z.literal('CHANGED'),
    field: planLine.omit({ id: true }).keyof(),
    before: z.unknown(),
    after: z.unknown(),
    /** A slip of the pen, or another unit that helps. */
    small: z.boolean(),
  }),
]);

export const plan = z.strictObject({
  id: uuid,
  status: planStatus,
  inspection: z.strictObject({ id: uuid, title: z.string(), conclusion: z.string().nullable() }),
  unit: placedUnit,
  head: person,
  planBy: date.nullable(),
  /** Until when a returned one is to be filed anew. */
  reviseBy: date.nullable(),
  findings: z.int(),
  edition: z.int().nullable(),
  approvedAt: instant.nullable(),
  /** The approval is void: a changed text waits for its own. */
  void: z.boolean(),
  lines: z.int(),
  settled: z.int(),
  claimed: z.int(),
  late: z.int(),
});
export type Plan = z.output<typeof plan>;

export const listPlans = endpoint({
  name: 'listPlans',
  method: 'GET',
  path: '/api/remediation-plans',
  summary: 'Plans that one may see, what is open first',
  tag,
  query: z.strictObject({
    /** Of this unit and all below it. */
    unitId: uuid.optional(),
    /** Of the unit itself alone. */
    own: z.literal('true').optional(),
    inspectionId: uuid.optional(),
    status: planStatus.optional(),
    cursor: cursor.optional(),
    limit,
  }),
  reply: page(plan),
});

export const planAction = z.enum([
  'DRAFT',
  'SUBMIT',
  'WITHDRAW',
  'RETURN',
  'APPROVE',
  'TAKE_OVER',
  'DRAW_SAMPLE',
]);

export const submission = z.strictObject({
  edition: z.int(),
  hash: z.string(),
  /** The bytes that were hashed, as text (UTF-8). */
  canonical: z.string(),
  lines: z.array(planLine),
  changes: z.array(lineChange),
  submittedAt: instant,
  submittedBy: person,
  note: z.string().nullable(),
  reviewBy: date.nullable(),
  outcome: z.enum(['AWAITED', 'WITHDRAWN', 'RETURNED', 'APPROVED']),
  decidedAt: instant.nullable(),
  decidedBy: person.nullable(),
  decision: z.string().nullable(),
  remarks: z.array(z.strictObject({ lineId: uuid, text: z.string().nullable() })),
  reviseBy: date.nullable(),
});
export type Submission = z.output<typeof submission>;

export const getPlan = endpoint({
  name: 'getPlan',
  method: 'GET',
  path,
  summary: 'A plan with every text that was submitted, its lines at work and what one may do with them',
  tag,
  params: byId,
  reply: z.strictObject({
    ...plan.shape,
    version: z.int(),
    conclusionOn: date.nullable(),
    team: z.strictObject({ lead: person, verifiers: z.array(person) }),
    about: z.array(
      finding.pick({
        id: true,
        number: true,
        seen: true,
        content: true,
        kind: true,
        severity: true,
        status: true,
        remedyBy: true,
        exceptedUntil: true,
      }),
    ),
    /** What the unit is writing; null for everybody else. */
    draft: z
      .strictObject({
        lines: z.array(planLine),
        gaps: z.array(planGap),
        /** Against what was approved. */
        changes: z.array(lineChange),
        material: z.boolean(),
      })
      .nullable(),
    submissions: z.array(submission),
    approved: z
      .strictObject({
        edition: z.int(),
        hash: z.string(),
        lines: z.array(planLine),
        approvedAt: instant,
        approvedBy: person,
        voidedAt: instant.nullable(),
        smallChanges: z.array(
          z.strictObject({ at: instant, by: person, hash: z.string(), changes: z.array(lineChange) }),
        ),
      })
      .nullable(),
    work: z.array(lineAtWork),
    samples: z.array(
      z.strictObject({
        number: z.int(),
        at: instant,
        seed: z.string(),
        population: z.array(uuid),
        drawn: z.array(uuid),
        outcome: z.enum(['OPEN', 'PASSED', 'FAILED']),
        failedOn: uuid.nullable(),
      }),
    ),
    /** Whether the plan is long enough for lots, and how many would be drawn. */
    sample: z.strictObject({ from: z.int(), size: z.int() }),
    people: z.array(person),
    units: z.array(unit),
    duties: z.array(duty),
    actions: z.array(planAction),
  }),
});
