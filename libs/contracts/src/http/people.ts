import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { absence } from './absences.js';
import { byId, changed, cursor, date, limit, line, page, placedUnit, unit, uuid, version } from './common.js';
import { officialFunction } from './session.js';

const tag = 'organization';

export const position = z.strictObject({
  id: uuid,
  unit,
  title: z.string(),
  head: z.boolean(),
  from: date,
  to: date.nullable(),
});

export const personRow = z.strictObject({
  id: uuid,
  version: z.int(),
  name: z.string(),
  email: z.string().nullable(),
  unit: placedUnit,
  positions: z.array(position),
  functions: z.array(
    z.strictObject({ id: uuid, function: officialFunction, unit, from: date, to: date.nullable() }),
  ),
  /** Where the person is away today. */
  absence: absence.nullable(),
  username: z.string().nullable(),
  locked: z.boolean(),
});
export type PersonRow = z.output<typeof personRow>;

const filters = {
  unitId: uuid.optional(),
  /** With the people of all units below it. */
  below: z.literal('true').optional(),
  search: line(100).optional(),
};

export const listPersons = endpoint({
  name: 'listPersons',
  method: 'GET',
  path: '/api/persons',
  summary: 'People of the units one may see',
  tag,
  query: z.strictObject({ ...filters, cursor: cursor.optional(), limit }),
  reply: page(personRow),
});

export const exportPersons = endpoint({
  name: 'exportPersons',
  method: 'GET',
  path: '/api/persons/export',
  summary: 'The same list as an Excel workbook',
  tag,
  binary: 'reply',
  query: z.strictObject(filters),
  reply: z.undefined(),
});

export const getPerson = endpoint({
  name: 'getPerson',
  method: 'GET',
  path: '/api/persons/:id',
  summary: 'One person',
  tag,
  params: byId,
  reply: personRow,
});

export const registerPerson = endpoint({
  name: 'registerPerson',
  method: 'POST',
  path: '/api/persons',
  summary: 'Register a person in a unit',
  tag,
  status: 201,
  body: z.strictObject({ name: line(100), email: z.email().max(200).nullable(), unitId: uuid }),
  reply: changed,
});

export const correctDetails = endpoint({
  name: 'correctDetails',
  method: 'PUT',
  path: '/api/persons/:id/details',
  summary: 'Correct a name or an e-mail address',
  tag,
  params: byId,
  body: z.strictObject({ version, name: line(100), email: z.email().max(200).nullable() }),
  reply: changed,
});

export const takePosition = endpoint({
  name: 'takePosition',
  method: 'POST',
  path: '/api/persons/:id/positions',
  summary: 'A person takes a position from a day on',
  tag,
  params: byId,
  body: z.strictObject({ version, unitId: uuid, title: line(200), head: z.boolean(), from: date }),
  reply: changed,
});

export const leavePosition = endpoint({
  name: 'leavePosition',
  method: 'POST',
  path: '/api/persons/:id/positions/:positionId/end',
  summary: 'A person leaves a position; the day is the last one held',
  tag,
  params: z.strictObject({ id: uuid, positionId: uuid }),
  body: z.strictObject({ version, on: date }),
  reply: changed,
});

export const grantFunction = endpoint({
  name: 'grantFunction',
  method: 'POST',
  path: '/api/persons/:id/functions',
  summary: 'Give a person a function over a unit and all below it',
  tag,
  params: byId,
  body: z.strictObject({
    version,
    function: officialFunction,
    unitId: uuid,
    from: date,
    to: date.nullable(),
  }),
  reply: changed,
});

export const revokeFunction = endpoint({
  name: 'revokeFunction',
  method: 'POST',
  path: '/api/persons/:id/functions/:functionId/end',
  summary: 'End a function; it stops at once',
  tag,
  params: z.strictObject({ id: uuid, functionId: uuid }),
  body: z.strictObject({ version }),
  reply: changed,
});

export const openAccount = endpoint({
  name: 'openAccount',
  method: 'POST',
  path: '/api/persons/:id/account',
  summary: 'Open an account, or set a new password for it',
  tag,
  params: byId,
  body: z.strictObject({
    version,
    username: z.string().regex(/^[a-z0-9][a-z0-9._-]{2,60}$/),
    password: z.string().min(12).max(200),
  }),
  secrets: ['password'],
  reply: changed,
});

export const lockAccount = endpoint({
  name: 'lockAccount',
  method: 'POST',
  path: '/api/persons/:id/account/lock',
  summary: 'Lock or unlock an account; its sessions end at once',
  tag,
  params: byId,
  body: z.strictObject({ version, locked: z.boolean() }),
  reply: changed,
});
