import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, text, uuid } from './common.js';
import { findingText } from './findings.js';

const tag = 'remediation';
const path = '/api/findings/:id';
const reason = text(4000).min(1);

export const replyToFinding = endpoint({
  name: 'replyToFinding',
  method: 'POST',
  path: `${path}/reply`,
  summary: 'Contradict a finding before it counts, with what shows it',
  tag,
  params: byId,
  body: z.strictObject({ reply: reason, fileIds: z.array(uuid).max(20).default([]) }),
  reply: changed,
});

export const acceptFinding = endpoint({
  name: 'acceptFinding',
  method: 'POST',
  path: `${path}/acceptance`,
  summary: 'Accept a finding before the time for a reply is over',
  tag,
  params: byId,
  reply: changed,
});

export const answerReply = endpoint({
  name: 'answerReply',
  method: 'POST',
  path: `${path}/reply/answer`,
  summary: 'Uphold a finding that was contradicted, change its words, or take it back',
  tag,
  params: byId,
  body: z.strictObject({
    outcome: z.enum(['UPHELD', 'CHANGED', 'WITHDRAWN']),
    /** The new words, where it is changed. */
    text: findingText.nullable().default(null),
    reason,
  }),
  reply: changed,
});

export const askException = endpoint({
  name: 'askException',
  method: 'POST',
  path: `${path}/exceptions`,
  summary: 'Ask to live with a finding until a day; more time is another request',
  tag,
  params: byId,
  body: z.strictObject({ until: date, reason }),
  reply: changed,
});

export const decideException = endpoint({
  name: 'decideException',
  method: 'POST',
  path: `${path}/exceptions/:exceptionId/decision`,
  summary: 'Grant an exception until a day, or refuse it with a reason',
  tag,
  params: z.strictObject({ id: uuid, exceptionId: uuid }),
  body: z.strictObject({ until: date.nullable(), reason: reason.nullable().default(null) }),
  reply: changed,
});

export const checkEffect = endpoint({
  name: 'checkEffect',
  method: 'POST',
  path: `${path}/effect`,
  summary: 'Say whether a remedy held; where it did not, a repeat finding is issued with these words',
  tag,
  params: byId,
  body: z.strictObject({ effective: z.boolean(), seen: reason }),
  reply: changed,
});
