import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, line, person, uuid, version } from './common.js';

const tag = 'organization';
const onDay = z.strictObject({ on: date.optional() });

export const level = z.strictObject({
  code: z.string(),
  name: z.string(),
  rank: z.int(),
  validFrom: date,
  validTo: date.nullable(),
});

export const listLevels = endpoint({
  name: 'listLevels',
  method: 'GET',
  path: '/api/levels',
  summary: 'Levels of the organisation with their validity',
  tag,
  reply: z.strictObject({ id: uuid, version: z.int(), levels: z.array(level) }),
});

export const defineLevel = endpoint({
  name: 'defineLevel',
  method: 'POST',
  path: '/api/levels',
  summary: 'Add a level or end one on a day',
  tag,
  body: z.strictObject({
    version: z.int().min(0),
    code: z.string().regex(/^[A-Z][A-Z_]{1,30}$/),
    name: line(100),
    rank: z.int().min(1).max(20),
    validFrom: date,
    validTo: date.nullable(),
  }),
  reply: changed,
});

export const unitRow = z.strictObject({
  id: uuid,
  version: z.int(),
  /** The name it had on the day asked for. */
  name: z.string(),
  level: z.string(),
  levelName: z.string(),
  parentId: uuid.nullable(),
  validFrom: date,
  validTo: date.nullable(),
  head: person.nullable(),
});
export type UnitRow = z.output<typeof unitRow>;

export const listUnits = endpoint({
  name: 'listUnits',
  method: 'GET',
  path: '/api/units',
  summary: 'Units one may see, as they were on a day, parents before children',
  tag,
  query: onDay,
  reply: z.strictObject({ on: date, units: z.array(unitRow) }),
});

export const establishUnit = endpoint({
  name: 'establishUnit',
  method: 'POST',
  path: '/api/units',
  summary: 'Establish a unit below another',
  tag,
  status: 201,
  body: z.strictObject({ name: line(200), level: line(31), parentId: uuid, validFrom: date }),
  reply: changed,
});

export const renameUnit = endpoint({
  name: 'renameUnit',
  method: 'POST',
  path: '/api/units/:id/names',
  summary: 'Give a unit another name from a day on; the past keeps the old one',
  tag,
  params: byId,
  body: z.strictObject({ version, name: line(200), from: date }),
  reply: changed,
});

export const moveUnit = endpoint({
  name: 'moveUnit',
  method: 'POST',
  path: '/api/units/:id/places',
  summary: 'Put a unit under another from a day on; the past keeps the old place',
  tag,
  params: byId,
  body: z.strictObject({ version, parentId: uuid, from: date }),
  reply: changed,
});

export const abolishUnit = endpoint({
  name: 'abolishUnit',
  method: 'POST',
  path: '/api/units/:id/abolition',
  summary: 'End a unit on a day, naming its successors',
  tag,
  params: byId,
  body: z.strictObject({ version, on: date, successorIds: z.array(uuid).max(50) }),
  reply: changed,
});
