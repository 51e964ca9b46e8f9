import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { changed, date, text, uuid } from './common.js';

const tag = 'remediation';
const path = '/api/remediation-plans/:id';
const reason = text(4000).min(1);
const note = reason.nullable().default(null);
const ofLine = z.strictObject({ id: uuid, lineId: uuid });
const ofEvidence = z.strictObject({ ...ofLine.shape, evidenceId: uuid });

export const reportLine = endpoint({
  name: 'reportLine',
  method: 'POST',
  path: `${path}/lines/:lineId/reports`,
  summary: 'Say how far a line is',
  tag,
  params: ofLine,
  body: z.strictObject({ percent: z.int().min(0).max(100).nullable().default(null), note }),
  reply: changed,
});

export const attachLineEvidence = endpoint({
  name: 'attachLineEvidence',
  method: 'POST',
  path: `${path}/lines/:lineId/evidence`,
  summary: 'Show an uploaded file for a line, as a new piece of evidence or as the next version of one',
  tag,
  params: ofLine,
  body: z.strictObject({
    fileId: uuid,
    evidenceId: uuid.nullable().default(null),
    validUntil: date.nullable().default(null),
  }),
  reply: changed,
});

export const withdrawLineEvidence = endpoint({
  name: 'withdrawLineEvidence',
  method: 'POST',
  path: `${path}/lines/:lineId/evidence/:evidenceId/withdrawal`,
  summary: 'Take a piece of evidence back; it stays in the record',
  tag,
  params: ofEvidence,
  body: z.strictObject({ reason }),
  reply: changed,
});

export const reviewLineEvidence = endpoint({
  name: 'reviewLineEvidence',
  method: 'POST',
  path: `${path}/lines/:lineId/evidence/:evidenceId/review`,
  summary: 'Accept a piece of evidence, or reject it with a reason',
  tag,
  params: ofEvidence,
  body: z.strictObject({ version: z.int().min(1), accepted: z.boolean(), reason: note }),
  reply: changed,
});

export const claimLine = endpoint({
  name: 'claimLine',
  method: 'POST',
  path: `${path}/lines/:lineId/claims`,
  summary: 'Say that a line is done; in time is judged by this moment',
  tag,
  params: ofLine,
  body: z.strictObject({ note }),
  reply: changed,
});

export const withdrawLineClaim = endpoint({
  name: 'withdrawLineClaim',
  method: 'POST',
  path: `${path}/lines/:lineId/claims/withdrawal`,
  summary: 'Take back what was said to be done, before it is answered',
  tag,
  params: ofLine,
  body: z.strictObject({ reason }),
  reply: changed,
});

export const verifyLine = endpoint({
  name: 'verifyLine',
  method: 'POST',
  path: `${path}/lines/:lineId/verification`,
  summary: 'Find a line done; the last of a finding ends the finding with it',
  tag,
  params: ofLine,
  body: z.strictObject({ claim: z.int().min(1), note }),
  reply: changed,
});

export const sendBackLine = endpoint({
  name: 'sendBackLine',
  method: 'POST',
  path: `${path}/lines/:lineId/rework`,
  summary: 'Send a line back to work; the date stays',
  tag,
  params: ofLine,
  body: z.strictObject({ claim: z.int().min(1), reason }),
  reply: changed,
});
