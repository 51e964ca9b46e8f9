import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, uuid, version } from './common.js';

const tag = 'remediation';
const findings = '/api/inspections/:id';
const lines = '/api/remediation-plans/:id';
const byFile = z.strictObject({ id: uuid, fileId: uuid });

/**
 * What is done about rows that can't be taken as they are. STOP: nothing is brought in while any row is refused. SKIP: the good rows
 * are, the others are left. UPDATE: as STOP, and rows that name what is there may change it; in the other modes they are refused.
 */
export const importMode = z.enum(['STOP', 'SKIP', 'UPDATE']);
export type ImportMode = z.output<typeof importMode>;
const asked = z.strictObject({ mode: importMode });

const reason = z.strictObject({
  /** Null where it is about the whole row. */
  cell: z.string().nullable(),
  code: z.string(),
  /** In the reader's language, with what to do about it. */
  text: z.string(),
});

/** What a sheet comes to in one of the modes. */
export const checkedRows = z.strictObject({
  /** Of what the sheet is brought into: import names it. */
  version: z.int(),
  rows: z.array(
    z.strictObject({
      /** As Excel shows it. */
      row: z.int(),
      /** The number that it has there already, or that the sheet gives it; null for a new one. */
      number: z.int().nullable(),
      title: z.string(),
      /** The unit of a finding; who leads a line. As the sheet has it. */
      of: z.string(),
      state: z.enum(['NEW', 'CHANGED', 'UNCHANGED', 'REFUSED']),
      /** Columns that would say something else than before. */
      columns: z.array(z.string()),
      reasons: z.array(reason),
    }),
  ),
});
export type CheckedRow = z.output<typeof checkedRows>['rows'][number];

const imported = z.strictObject({
  id: uuid,
  version: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Left, where the good rows were to be brought in without them. */
  refused: z.int(),
});

const importing = z.strictObject({ mode: importMode, version });

export const getFindingSheet = endpoint({
  name: 'getFindingSheet',
  method: 'GET',
  path: `${findings}/sheet`,
  summary: 'An Excel sheet with what is noted so far, to fill in',
  tag,
  binary: 'reply',
  params: byId,
  reply: z.undefined(),
});

export const checkFindingSheet = endpoint({
  name: 'checkFindingSheet',
  method: 'GET',
  path: `${findings}/sheets/:fileId`,
  summary: 'What an uploaded sheet of findings would bring in, or what is wrong in which row',
  tag,
  params: byFile,
  query: asked,
  reply: checkedRows,
});

export const getMarkedFindingSheet = endpoint({
  name: 'getMarkedFindingSheet',
  method: 'GET',
  path: `${findings}/sheets/:fileId/marked`,
  summary: 'An uploaded sheet of findings with what is wrong written into each row',
  tag,
  binary: 'reply',
  params: byFile,
  query: asked,
  reply: z.undefined(),
});

export const importFindings = endpoint({
  name: 'importFindings',
  method: 'POST',
  path: `${findings}/sheets/:fileId/import`,
  summary:
    'Note the findings of an uploaded sheet, in one transaction; the same sheet twice brings in nothing new',
  tag,
  params: byFile,
  body: importing,
  reply: imported,
});

export const getLineSheet = endpoint({
  name: 'getLineSheet',
  method: 'GET',
  path: `${lines}/sheet`,
  summary: 'An Excel sheet with the lines of a plan as they are being written, to fill in',
  tag,
  binary: 'reply',
  params: byId,
  reply: z.undefined(),
});

export const checkLineSheet = endpoint({
  name: 'checkLineSheet',
  method: 'GET',
  path: `${lines}/sheets/:fileId`,
  summary: 'What an uploaded sheet of lines would bring in, or what is wrong in which row',
  tag,
  params: byFile,
  query: asked,
  reply: checkedRows,
});

export const getMarkedLineSheet = endpoint({
  name: 'getMarkedLineSheet',
  method: 'GET',
  path: `${lines}/sheets/:fileId/marked`,
  summary: 'An uploaded sheet of lines with what is wrong written into each row',
  tag,
  binary: 'reply',
  params: byFile,
  query: asked,
  reply: z.undefined(),
});

export const importLines = endpoint({
  name: 'importLines',
  method: 'POST',
  path: `${lines}/sheets/:fileId/import`,
  summary:
    'Keep the lines of an uploaded sheet in a plan, in one draft; the same sheet twice brings in nothing new',
  tag,
  params: byFile,
  body: importing,
  reply: imported,
});
