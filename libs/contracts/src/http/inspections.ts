import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import {
  byId,
  cursor,
  date,
  instant,
  limit,
  line,
  page,
  person,
  placedUnit,
  text,
  unit,
  uuid,
} from './common.js';
import { findingText, namedFile, reformContent } from './findings.js';
import { severity } from './remediation-rules.js';

const tag = 'remediation';
const path = '/api/inspections/:id';

export const documentRef = z.strictObject({ number: line(60), on: date });
const question = z.strictObject({ id: uuid, content: reformContent, text: text(500).min(1) });
export const verdict = z.enum(['MET', 'PARTLY', 'NOT_MET', 'NOT_LOOKED_AT']);
export const checklistAnswer = z.strictObject({ questionId: uuid, verdict, note: text(2000) });

/** What is inspected, and on what ground. */
export const inspectionScope = z.strictObject({
  title: line(300),
  decision: documentRef,
  /** The visit of a plan of the year that it carries out; null where it comes unannounced. */
  visit: z.strictObject({ yearPlanId: uuid, visitId: uuid }).nullable(),
  units: z.array(uuid).max(200),
  contents: z.array(reformContent).max(7),
  from: date,
  to: date,
  checklist: z.array(question).max(200),
});

export const inspectionTeam = z.strictObject({
  lead: uuid,
  members: z.array(uuid).max(50),
  verifiers: z.array(uuid).max(50),
});

export const inspectionStatus = z.enum(['OPEN', 'CONCLUDED', 'CANCELLED']);

export const inspection = z.strictObject({
  id: uuid,
  status: inspectionStatus,
  unit,
  title: z.string(),
  decision: documentRef,
  unannounced: z.boolean(),
  from: date,
  to: date,
  lead: person,
  /** By the names of today; of a concluded one only those that the reader may see. */
  units: z.array(placedUnit),
  findings: z.int(),
  conclusion: documentRef.nullable(),
  endedAt: instant.nullable(),
});
export type Inspection = z.output<typeof inspection>;

export const listInspections = endpoint({
  name: 'listInspections',
  method: 'GET',
  path: '/api/inspections',
  summary: 'Inspections that one may see, the youngest first; one under way is for the inspecting side alone',
  tag,
  query: z.strictObject({
    year: z.coerce.number().int().min(1990).max(2090).optional(),
    status: inspectionStatus.optional(),
    unitId: uuid.optional(),
    cursor: cursor.optional(),
    limit,
  }),
  reply: page(inspection),
});

export const inspectionAction = z.enum(['REVISE', 'CHANGE_TEAM', 'NOTE', 'CONCLUDE', 'CANCEL']);

export const getInspection = endpoint({
  name: 'getInspection',
  method: 'GET',
  path,
  summary:
    'An inspection with its team, questions, sessions and, while it is under way, the findings noted so far',
  tag,
  params: byId,
  reply: z.strictObject({
    ...inspection.shape,
    version: z.int(),
    visit: inspectionScope.shape.visit,
    contents: z.array(reformContent),
    checklist: z.array(question),
    team: z.strictObject({ lead: person, members: z.array(person), verifiers: z.array(person) }),
    sessions: z.array(
      z.strictObject({
        sessionId: uuid,
        unitId: uuid,
        on: date,
        place: z.string(),
        summary: z.string(),
        minutes: namedFile.nullable(),
      }),
    ),
    answers: z.array(z.strictObject({ unitId: uuid, ...checklistAnswer.shape })),
    /** Noted and not issued yet. */
    drafts: z.array(
      z.strictObject({
        findingId: uuid,
        number: z.int(),
        revision: z.int(),
        ...findingText.shape,
        evidence: z.array(namedFile),
      }),
    ),
    conclusionFile: namedFile.nullable(),
    replyBy: date.nullable(),
    /** Of the rules that hold for it: those of its conclusion, or of today. */
    severities: z.array(severity),
    endedReason: z.string().nullable(),
    actions: z.array(inspectionAction),
  }),
});
