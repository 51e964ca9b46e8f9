import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { byId, changed, date, line, person, unit, uuid, version } from './common.js';

const tag = 'organization';

export const absence = z.strictObject({
  id: uuid,
  from: date,
  /** The last day away. */
  to: date,
  deputy: person.nullable(),
});
export type Absence = z.output<typeof absence>;

export const listAbsences = endpoint({
  name: 'listAbsences',
  method: 'GET',
  path: '/api/persons/:id/absences',
  summary: 'When a person is and was away, and who stands in; the latest first',
  tag,
  params: byId,
  reply: z.strictObject({ id: uuid, version: z.int(), absences: z.array(absence) }),
});

export const listDeputies = endpoint({
  name: 'listDeputies',
  method: 'GET',
  path: '/api/persons/:id/deputies',
  summary: 'Who can stand in for a person: those of the same unit first, then of units above and below',
  tag,
  params: byId,
  query: z.strictObject({ search: line(100).optional() }),
  reply: z.strictObject({ items: z.array(z.strictObject({ ...person.shape, unit })) }),
});

export const recordAbsence = endpoint({
  name: 'recordAbsence',
  method: 'POST',
  path: '/api/persons/:id/absences',
  summary: 'A person is away from a day to a day; what falls due meanwhile goes to the deputy as well',
  tag,
  params: byId,
  body: z.strictObject({ version, from: date, to: date, deputyId: uuid.nullable() }),
  reply: changed,
});

export const endAbsence = endpoint({
  name: 'endAbsence',
  method: 'POST',
  path: '/api/persons/:id/absences/:absenceId/end',
  summary: 'A person is back on a day, earlier than recorded; back by the first day, it never was',
  tag,
  params: z.strictObject({ id: uuid, absenceId: uuid }),
  body: z.strictObject({ version, on: date }),
  reply: changed,
});
