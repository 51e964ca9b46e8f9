import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { health } from './commitment-items.js';
import { figure } from './commitment-terms.js';
import { changed, date, preview, text, uuid } from './common.js';

const tag = 'commitments';
const reason = text(2000).min(1);
const note = text(2000).min(1).nullable().default(null);
const ofItem = z.strictObject({ id: uuid, itemId: uuid });
const ofSubtask = z.strictObject({ ...ofItem.shape, subtaskId: uuid });
const path = '/api/commitments/:id/items/:itemId';

export const reportProgress = endpoint({
  name: 'reportProgress',
  method: 'POST',
  path: `${path}/reports`,
  summary: 'Report how far an item is, how it goes and what its indicator reads',
  tag,
  params: ofItem,
  body: z.strictObject({
    percent: z.int().min(0).max(100).nullable().default(null),
    health: health.nullable().default(null),
    reading: z.strictObject({ value: figure, on: date }).nullable().default(null),
    note,
  }),
  reply: changed,
});

export const attachEvidence = endpoint({
  name: 'attachEvidence',
  method: 'POST',
  path: `${path}/evidence`,
  summary: 'Show an uploaded file for an item, as a new piece of evidence or as the next version of one',
  tag,
  params: ofItem,
  body: z.strictObject({ fileId: uuid, evidenceId: uuid.nullable().default(null) }),
  reply: changed,
});

export const getEvidenceFile = endpoint({
  name: 'getEvidenceFile',
  method: 'GET',
  path: '/api/commitments/:id/files/:fileId',
  summary: 'A file that was shown for an item, for whoever may see the commitment',
  tag,
  binary: 'reply',
  params: z.strictObject({ id: uuid, fileId: uuid }),
  query: preview,
  reply: z.undefined(),
});

export const withdrawEvidence = endpoint({
  name: 'withdrawEvidence',
  method: 'POST',
  path: `${path}/evidence/:evidenceId/withdrawal`,
  summary: 'Take a piece of evidence back; it stays in the record',
  tag,
  params: z.strictObject({ ...ofItem.shape, evidenceId: uuid }),
  body: z.strictObject({ reason }),
  reply: changed,
});

export const claimCompletion = endpoint({
  name: 'claimCompletion',
  method: 'POST',
  path: `${path}/claims`,
  summary: 'Say that an item is done; on time is judged by this moment once it is confirmed',
  tag,
  params: ofItem,
  body: z.strictObject({ note }),
  reply: changed,
});

export const withdrawClaim = endpoint({
  name: 'withdrawClaim',
  method: 'POST',
  path: `${path}/claims/withdrawal`,
  summary: 'Take back what was said to be done, before it is answered',
  tag,
  params: ofItem,
  body: z.strictObject({ reason }),
  reply: changed,
});

export const confirmCompletion = endpoint({
  name: 'confirmCompletion',
  method: 'POST',
  path: `${path}/confirmation`,
  summary: 'Confirm what was claimed',
  tag,
  params: ofItem,
  body: z.strictObject({ claim: z.int().min(1), note }),
  reply: changed,
});

export const sendBackCompletion = endpoint({
  name: 'sendBackCompletion',
  method: 'POST',
  path: `${path}/rework`,
  summary: 'Send what was claimed back to work; the date stays',
  tag,
  params: ofItem,
  body: z.strictObject({ claim: z.int().min(1), reason }),
  reply: changed,
});

export const voidConfirmation = endpoint({
  name: 'voidConfirmation',
  method: 'POST',
  path: `${path}/confirmation/void`,
  summary: 'Void a confirmation: what was confirmed was found to be wrong',
  tag,
  params: ofItem,
  body: z.strictObject({ reason }),
  reply: changed,
});

export const giveSubtask = endpoint({
  name: 'giveSubtask',
  method: 'POST',
  path: `${path}/subtasks`,
  summary: 'Give a part of an item to a deputy or a member of staff',
  tag,
  params: ofItem,
  body: z.strictObject({ personId: uuid, task: text(1000).min(1), on: date }),
  reply: changed,
});

export const reportSubtask = endpoint({
  name: 'reportSubtask',
  method: 'POST',
  path: `${path}/subtasks/:subtaskId/report`,
  summary: 'Say that a sub-task is done',
  tag,
  params: ofSubtask,
  body: z.strictObject({ note }),
  reply: changed,
});

export const settleSubtask = endpoint({
  name: 'settleSubtask',
  method: 'POST',
  path: `${path}/subtasks/:subtaskId/settlement`,
  summary: 'Accept a sub-task, send it back or take it back',
  tag,
  params: ofSubtask,
  body: z.strictObject({ outcome: z.enum(['ACCEPTED', 'SENT_BACK', 'WITHDRAWN']), reason: note }),
  reply: changed,
});

export const stateCause = endpoint({
  name: 'stateCause',
  method: 'POST',
  path: `${path}/causes`,
  summary: 'Offer an objective cause for an item that is late',
  tag,
  params: ofItem,
  body: z.strictObject({ unmetItemId: uuid.nullable().default(null), reason }),
  reply: changed,
});

export const decideCause = endpoint({
  name: 'decideCause',
  method: 'POST',
  path: `${path}/causes/:causeId/decision`,
  summary: 'Confirm an objective cause, or refuse it with a reason',
  tag,
  params: z.strictObject({ ...ofItem.shape, causeId: uuid }),
  body: z.strictObject({ confirmed: z.boolean(), reason: note }),
  reply: changed,
});
