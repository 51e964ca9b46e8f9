import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, cursor, date, instant, limit, page, person, placedUnit, unit, uuid } from './common.js';
import { findingStatus } from './findings.js';
import { documentForm } from './remediation-documents.js';
import { planStatus } from './remediation-plans.js';

const tag = 'remediation';

/** `YYYY-MM`. */
export const reportMonth = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** Lines of plans by the rules of the four buckets; one without a day is never late and stands apart. */
export const lineCounts = z.strictObject({
  onTime: z.int(),
  late: z.int(),
  overdue: z.int(),
  notDue: z.int(),
  noDate: z.int(),
});

/** Findings that counted before a period and stood at its begin: how many were remedied within it. */
export const earlierShare = z.strictObject({
  earlier: z.int(),
  remedied: z.int(),
  /** Excepted at the end of the period, and therefore not among `earlier`. */
  excepted: z.int(),
  /** Of those remedied: found again since. */
  cameBack: z.int(),
  /** A fraction; null where there were none earlier. */
  share: z.number().nullable(),
});
export type EarlierShare = z.output<typeof earlierShare>;

const namedFinding = z.strictObject({
  id: uuid,
  number: z.int(),
  conclusion: z.string(),
  unit: z.string(),
  seen: z.string(),
});

/** What a report says, as it stood at the moment `asOf`. It never changes. */
export const reportContent = z.strictObject({
  format: z.literal('camket-remediation-report/1'),
  asOf: instant,
  month: reportMonth,
  unit: placedUnit,
  issuer: person,
  findings: z.record(findingStatus, z.int()),
  plans: z.record(planStatus, z.int()),
  lines: lineCounts,
  inMonth: z.strictObject({ issued: z.int(), remedied: z.int() }),
  earlier: earlierShare,
  /** In the order of their names. */
  units: z.array(
    z.strictObject({
      ...unit.shape,
      findings: z.int(),
      open: z.int(),
      excepted: z.int(),
      remedied: z.int(),
      lines: lineCounts,
      earlier: earlierShare,
    }),
  ),
  repeats: z.array(
    z.strictObject({
      ...namedFinding.shape,
      of: namedFinding.pick({ id: true, number: true, conclusion: true }).nullable(),
    }),
  ),
  exceptions: z.array(z.strictObject({ ...namedFinding.shape, until: date.nullable() })),
  /** By person, the longest overdue first. */
  overdue: z.array(
    z.strictObject({
      person,
      unit: z.string(),
      planId: uuid,
      lineId: uuid,
      measure: z.string(),
      finding: z.strictObject({ number: z.int(), conclusion: z.string() }).nullable(),
      dueOn: date,
      /** Calendar days. */
      daysLate: z.int(),
    }),
  ),
});
export type ReportContent = z.output<typeof reportContent>;

const numbered = z.strictObject({ id: uuid, number: z.int(), year: z.int() });

export const remediationReport = z.strictObject({
  ...numbered.shape,
  unit,
  month: reportMonth,
  issuedAt: instant,
  issuedBy: person,
  /** SHA-256 of the content in canonical JSON, lower-case hex. */
  hash: z.string(),
  /** The one before of the same month; the newer one in whose place it stands. */
  replaces: numbered.nullable(),
  replacedBy: numbered.nullable(),
});
export type RemediationReport = z.output<typeof remediationReport>;

export const listRemediationReports = endpoint({
  name: 'listRemediationReports',
  method: 'GET',
  path: '/api/remediation-reports',
  summary: 'Monthly reports of remediation, the youngest first, those that were replaced among them',
  tag,
  query: z.strictObject({
    unitId: uuid.optional(),
    month: reportMonth.optional(),
    cursor: cursor.optional(),
    limit,
  }),
  reply: z.strictObject({
    ...page(remediationReport).shape,
    /** Sides for which the reader may issue reports. */
    mayIssue: z.array(unit),
  }),
});

export const getRemediationReport = endpoint({
  name: 'getRemediationReport',
  method: 'GET',
  path: '/api/remediation-reports/:id',
  summary: 'A monthly report as it was issued',
  tag,
  params: byId,
  reply: z.strictObject({ ...remediationReport.shape, content: reportContent }),
});

export const issueRemediationReport = endpoint({
  name: 'issueRemediationReport',
  method: 'POST',
  path: '/api/remediation-reports',
  summary:
    'Issue the report of a month as things stand; where there is one it keeps its number and is replaced',
  tag,
  status: 201,
  body: z.strictObject({
    unitId: uuid,
    month: reportMonth,
    /** The report of this month that was read and is to be replaced; null where there is none. */
    replaces: uuid.nullable().default(null),
  }),
  reply: z.strictObject({ id: uuid }),
});

export const getReportDocument = endpoint({
  name: 'getReportDocument',
  method: 'GET',
  path: '/api/remediation-reports/:id/document',
  summary: 'A monthly report as a document; the same bytes for ever',
  tag,
  binary: 'reply',
  params: byId,
  query: documentForm,
  reply: z.undefined(),
});

export const getReportWorkbook = endpoint({
  name: 'getReportWorkbook',
  method: 'GET',
  path: '/api/remediation-reports/:id/workbook',
  summary: 'A table of a monthly report as an Excel workbook: by unit, or what is overdue by person',
  tag,
  binary: 'reply',
  params: byId,
  query: z.strictObject({ table: z.enum(['UNITS', 'OVERDUE']).default('UNITS') }),
  reply: z.undefined(),
});
