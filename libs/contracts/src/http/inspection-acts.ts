import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, line, text, uuid, version } from './common.js';
import { findingText } from './findings.js';
import { checklistAnswer, documentRef, inspectionScope, inspectionTeam } from './inspections.js';

const tag = 'remediation';
const path = '/api/inspections/:id';
const reason = text(4000).min(1);

export const openInspection = endpoint({
  name: 'openInspection',
  method: 'POST',
  path: '/api/inspections',
  summary: 'Begin an inspection of units below one’s own',
  tag,
  status: 201,
  body: z.strictObject({ unitId: uuid, scope: inspectionScope, team: inspectionTeam }),
  reply: changed,
});

export const reviseInspection = endpoint({
  name: 'reviseInspection',
  method: 'PUT',
  path,
  summary: 'Change the ground, the units or the questions of an inspection under way',
  tag,
  params: byId,
  body: z.strictObject({ version, scope: inspectionScope }),
  reply: changed,
});

export const changeInspectionTeam = endpoint({
  name: 'changeInspectionTeam',
  method: 'PUT',
  path: `${path}/team`,
  summary: 'Name other people for the inspecting side, also for what is still followed up',
  tag,
  params: byId,
  body: z.strictObject({ version, team: inspectionTeam }),
  reply: changed,
});

export const holdSession = endpoint({
  name: 'holdSession',
  method: 'PUT',
  path: `${path}/sessions/:sessionId`,
  summary: 'Note a meeting with a unit, or correct what was noted of it',
  tag,
  params: z.strictObject({ id: uuid, sessionId: uuid }),
  body: z.strictObject({
    unitId: uuid,
    on: date,
    place: line(200),
    summary: text(8000),
    /** Null, or what is there already, keeps the minutes that are there. */
    minutesId: uuid.nullable().default(null),
  }),
  reply: changed,
});

export const answerChecklist = endpoint({
  name: 'answerChecklist',
  method: 'PUT',
  path: `${path}/units/:unitId/answers`,
  summary: 'Say how a unit stands on what is looked at',
  tag,
  params: z.strictObject({ id: uuid, unitId: uuid }),
  body: z.strictObject({ answers: z.array(checklistAnswer).min(1).max(200) }),
  reply: changed,
});

export const writeFinding = endpoint({
  name: 'writeFinding',
  method: 'PUT',
  path: `${path}/findings/:findingId`,
  summary: 'Note a finding, or say in other words what was noted; the same twice is noted once',
  tag,
  params: z.strictObject({ id: uuid, findingId: uuid }),
  body: z.strictObject({
    /** That was read; 0 where it is new. */
    revision: z.int().min(0),
    text: findingText,
    fileIds: z.array(uuid).max(20).default([]),
  }),
  reply: changed,
});

export const dropFinding = endpoint({
  name: 'dropFinding',
  method: 'POST',
  path: `${path}/findings/:findingId/drop`,
  summary: 'Leave a finding out of the conclusion; its number stays taken',
  tag,
  params: z.strictObject({ id: uuid, findingId: uuid }),
  body: z.strictObject({ reason }),
  reply: changed,
});

export const concludeInspection = endpoint({
  name: 'concludeInspection',
  method: 'POST',
  path: `${path}/conclusion`,
  summary: 'Conclude an inspection: findings are issued and plans asked for',
  tag,
  params: byId,
  body: z.strictObject({ version, document: documentRef, fileId: uuid.nullable().default(null) }),
  reply: changed,
});

export const cancelInspection = endpoint({
  name: 'cancelInspection',
  method: 'POST',
  path: `${path}/cancellation`,
  summary: 'Call an inspection off',
  tag,
  params: byId,
  body: z.strictObject({ reason }),
  reply: changed,
});
