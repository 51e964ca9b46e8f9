import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, text, uuid, version } from './common.js';
import { MOST_LINES, planLine } from './remediation-plans.js';

const tag = 'remediation';
const path = '/api/remediation-plans/:id';
const reason = text(4000).min(1);
const note = reason.nullable().default(null);

export const draftPlan = endpoint({
  name: 'draftPlan',
  method: 'PUT',
  path: `${path}/draft`,
  summary: 'Keep the lines of a plan as far as they are',
  tag,
  params: byId,
  body: z.strictObject({ version, lines: z.array(planLine).max(MOST_LINES) }),
  reply: changed,
});

export const submitPlan = endpoint({
  name: 'submitPlan',
  method: 'POST',
  path: `${path}/submissions`,
  summary: 'Put a plan forward; of an approved one, small changes hold at once and are listed',
  tag,
  params: byId,
  body: z.strictObject({ version, note }),
  reply: changed,
});

export const withdrawSubmission = endpoint({
  name: 'withdrawSubmission',
  method: 'POST',
  path: `${path}/submissions/withdrawal`,
  summary: 'Take a text back that nobody has decided on yet',
  tag,
  params: byId,
  body: z.strictObject({ reason }),
  reply: changed,
});

export const returnPlan = endpoint({
  name: 'returnPlan',
  method: 'POST',
  path: `${path}/return`,
  summary: 'Send a plan back with remarks to it and to single lines',
  tag,
  params: byId,
  body: z.strictObject({
    edition: z.int().min(1),
    reason: note,
    lines: z.array(z.strictObject({ lineId: uuid, reason })).max(MOST_LINES),
  }),
  reply: changed,
});

export const approvePlan = endpoint({
  name: 'approvePlan',
  method: 'POST',
  path: `${path}/approval`,
  summary: 'Approve exactly the text that was read',
  tag,
  params: byId,
  body: z.strictObject({ edition: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/), note }),
  reply: changed,
});

export const takeOverPlan = endpoint({
  name: 'takeOverPlan',
  method: 'POST',
  path: `${path}/head`,
  summary: 'Answer for the plan of one’s unit in the place of the head before',
  tag,
  params: byId,
  reply: changed,
});

export const drawSample = endpoint({
  name: 'drawSample',
  method: 'POST',
  path: `${path}/samples`,
  summary: 'Draw lots over a long plan that is said to be done',
  tag,
  params: byId,
  reply: changed,
});
