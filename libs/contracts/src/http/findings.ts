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
  preview,
  text,
  uuid,
} from './common.js';
import { severity, severityCode } from './remediation-rules.js';

const tag = 'remediation';
const path = '/api/findings/:id';

export const reformContent = z.enum([
  'STEERING',
  'INSTITUTIONS',
  'PROCEDURES',
  'ORGANISATION',
  'CIVIL_SERVICE',
  'PUBLIC_FINANCE',
  'DIGITAL_GOVERNMENT',
]);
export const findingKind = z.enum(['VIOLATION', 'SHORTCOMING', 'OBSERVATION', 'RECOMMENDATION']);
export const findingStatus = z.enum([
  'ISSUED',
  'REPLIED',
  'OPEN',
  'EXCEPTED',
  'REMEDIED',
  'WITHDRAWN',
  'NOTED',
]);

/** What an inspection says of one unit in one field. */
export const findingText = z.strictObject({
  unitId: uuid,
  content: reformContent,
  kind: findingKind,
  severity: severityCode,
  seen: text(4000).min(1),
  legalGround: text(1000),
  /** Of a recommendation alone: to whom it goes. */
  addressee: z.enum(['CHAIR', 'STEERING_COMMITTEE']).nullable().default(null),
  /** Who answers, where that is not the head of the unit. */
  answererId: uuid.nullable().default(null),
  /** The earlier finding that came back. */
  repeatOf: uuid.nullable().default(null),
});

/** A file as it is named and asked for. */
export const namedFile = z.strictObject({
  fileId: uuid,
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
});
export type NamedFile = z.output<typeof namedFile>;

/** What one may do with a finding. */
export const findingAction = z.enum([
  'REPLY',
  'ACCEPT',
  'ANSWER_REPLY',
  'ASK_EXCEPTION',
  'DECIDE_EXCEPTION',
  'CHECK_EFFECT',
]);

export const finding = z.strictObject({
  id: uuid,
  inspectionId: uuid,
  number: z.int(),
  /** Number and symbol of the conclusion. */
  conclusion: z.string(),
  unit: placedUnit,
  content: reformContent,
  kind: findingKind,
  severity: severity.pick({ code: true, name: true }),
  seen: z.string(),
  status: findingStatus,
  answerer: person,
  issuedAt: instant,
  replyBy: date.nullable(),
  /** The last day of its remedy; null where its severity has none. */
  remedyBy: date.nullable(),
  exceptedUntil: date.nullable(),
  exceptionAsked: z.boolean(),
  endedAt: instant.nullable(),
  bySample: z.boolean(),
  checkBy: date.nullable(),
  effective: z.boolean().nullable(),
  repeatOf: uuid.nullable(),
  planId: uuid.nullable(),
  /** Its approved lines: all, settled, and open past their dates. */
  lines: z.int(),
  settled: z.int(),
  late: z.int(),
});
export type Finding = z.output<typeof finding>;

export const findingFilters = z.strictObject({
  /** Of this unit and all below it. */
  unitId: uuid.optional(),
  /** Of the unit itself alone. */
  own: z.literal('true').optional(),
  inspectionId: uuid.optional(),
  status: findingStatus.optional(),
  /** Not ended yet. */
  open: z.literal('true').optional(),
  content: reformContent.optional(),
  severity: severityCode.optional(),
  /** With a line open past its date, or past the last day of its remedy. */
  late: z.literal('true').optional(),
  /** Found once before. */
  repeated: z.literal('true').optional(),
  /** What waits for the reader: to reply, to answer, to decide, to check. */
  mine: z.literal('true').optional(),
  search: line(100).optional(),
});

export const listFindings = endpoint({
  name: 'listFindings',
  method: 'GET',
  path: '/api/findings',
  summary: 'Findings that one may see, the youngest conclusion first',
  tag,
  query: z.strictObject({ ...findingFilters.shape, cursor: cursor.optional(), limit }),
  reply: page(finding),
});

/** Something that happened to a finding or to a line against it, in the order in which it did. */
export const happening = z.strictObject({
  at: instant,
  what: z.string(),
  by: person.nullable(),
  /** The line that it happened to. */
  lineId: uuid.nullable(),
  until: date.nullable(),
  note: z.string().nullable(),
});

export const getFinding = endpoint({
  name: 'getFinding',
  method: 'GET',
  path,
  summary: 'A finding with its whole life',
  tag,
  params: byId,
  reply: z.strictObject({
    ...finding.shape,
    version: z.int(),
    inspection: z.strictObject({ id: uuid, title: z.string() }),
    conclusionOn: date,
    legalGround: z.string(),
    addressee: z.enum(['CHAIR', 'STEERING_COMMITTEE']).nullable(),
    /** Named by the finding itself, and those that came with a reply. */
    evidence: z.array(namedFile),
    team: z.strictObject({ lead: person, verifiers: z.array(person) }),
    reply: z
      .strictObject({
        at: instant,
        by: person,
        text: z.string().nullable(),
        files: z.array(namedFile),
        answerBy: date.nullable(),
        answeredAt: instant.nullable(),
        outcome: z.enum(['UPHELD', 'CHANGED', 'WITHDRAWN']).nullable(),
        answer: z.string().nullable(),
      })
      .nullable(),
    exceptions: z.array(
      z.strictObject({
        exceptionId: uuid,
        state: z.enum(['ASKED', 'GRANTED', 'REFUSED', 'EXPIRED', 'REPLACED']),
        askedAt: instant,
        askedBy: person,
        until: date,
        reason: z.string().nullable(),
        decideBy: date.nullable(),
        decidedAt: instant.nullable(),
        decidedBy: person.nullable(),
        expiresOn: date.nullable(),
        answer: z.string().nullable(),
      }),
    ),
    check: z
      .strictObject({ at: instant, by: person, effective: z.boolean(), note: z.string().nullable() })
      .nullable(),
    planLines: z.array(
      z.strictObject({
        planId: uuid,
        lineId: uuid,
        measure: z.string(),
        lead: person.nullable(),
        status: z.enum(['NOT_STARTED', 'IN_PROGRESS', 'CLAIMED', 'REWORK', 'VERIFIED', 'ACCEPTED_BY_SAMPLE']),
        percent: z.number(),
        dueOn: date.nullable(),
        late: z.boolean(),
      }),
    ),
    repeatedFrom: z.strictObject({ id: uuid, number: z.int(), conclusion: z.string() }).nullable(),
    repeats: z.array(z.strictObject({ id: uuid, number: z.int(), conclusion: z.string() })),
    happenings: z.array(happening),
    actions: z.array(findingAction),
  }),
});

export const getRemediationFile = endpoint({
  name: 'getRemediationFile',
  method: 'GET',
  path: '/api/remediation/:sourceId/files/:fileId',
  summary: 'A file of an inspection, a finding or a plan, for whoever may see that',
  tag,
  binary: 'reply',
  params: z.strictObject({ sourceId: uuid, fileId: uuid }),
  query: preview,
  reply: z.undefined(),
});
