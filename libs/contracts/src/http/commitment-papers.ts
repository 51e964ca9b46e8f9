import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, preview, text, uuid, version } from './common.js';

const tag = 'commitments';
const ofEdition = z.strictObject({ id: uuid, edition: z.coerce.number().int().min(1).max(10_000) });

export const getCertificate = endpoint({
  name: 'getCertificate',
  method: 'GET',
  path: '/api/commitments/:id/editions/:edition/certificate',
  summary: 'The certificate of a text in force: a sealed PDF that carries what was signed as attached files',
  tag,
  binary: 'reply',
  params: ofEdition,
  query: preview,
  reply: z.undefined(),
});

export const askPaperToSign = endpoint({
  name: 'askPaperToSign',
  method: 'POST',
  path: '/api/commitments/:id/paper-to-sign',
  summary: 'Ask for the PDF of the text that waits, to be signed with a digital signature elsewhere',
  tag,
  status: 202,
  params: byId,
  body: z.strictObject({}),
  reply: z.strictObject({ edition: z.int() }),
});

export const getPaperToSign = endpoint({
  name: 'getPaperToSign',
  method: 'GET',
  path: '/api/commitments/:id/editions/:edition/paper-to-sign',
  summary: 'The PDF of a text, to be signed with a digital signature elsewhere',
  tag,
  binary: 'reply',
  params: ofEdition,
  query: preview,
  reply: z.undefined(),
});

export const signExternally = endpoint({
  name: 'signExternally',
  method: 'POST',
  path: '/api/commitments/:id/external-signatures',
  summary:
    'Sign by an uploaded PDF that was signed elsewhere; its signature is verified, and what it stands over',
  tag,
  params: byId,
  body: z.strictObject({
    version,
    termsHash: text(64).regex(/^[0-9a-f]{64}$/),
    side: z.enum(['SIGNATORY', 'ASSIGNER']),
    fileId: uuid,
    authorityId: uuid.nullable().default(null),
  }),
  reply: changed,
});
