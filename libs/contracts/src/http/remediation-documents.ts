import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, uuid } from './common.js';

const tag = 'remediation';

/** As a document to send and print, or as a file that people go on writing in. */
export const documentForm = z.strictObject({ form: z.enum(['PDF', 'WORD']).default('PDF') });
const ofEdition = z.strictObject({ id: uuid, edition: z.coerce.number().int().min(1).max(10_000) });

export const getPlanDocument = endpoint({
  name: 'getPlanDocument',
  method: 'GET',
  path: '/api/remediation-plans/:id/editions/:edition/document',
  summary:
    'A submitted text of a plan as a document, its lines as an annex; one that is not approved is a draft',
  tag,
  binary: 'reply',
  params: ofEdition,
  query: documentForm,
  reply: z.undefined(),
});

export const getPlanWorkbook = endpoint({
  name: 'getPlanWorkbook',
  method: 'GET',
  path: '/api/remediation-plans/:id/editions/:edition/workbook',
  summary: 'The lines of a submitted text of a plan as an Excel workbook',
  tag,
  binary: 'reply',
  params: ofEdition,
  reply: z.undefined(),
});

export const getConclusionNotice = endpoint({
  name: 'getConclusionNotice',
  method: 'GET',
  path: '/api/inspections/:id/notice',
  summary: 'The notice of what an inspection concluded; a unit that was inspected gets what concerns itself',
  tag,
  binary: 'reply',
  params: byId,
  query: documentForm,
  reply: z.undefined(),
});
