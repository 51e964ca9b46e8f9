import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { commitmentStatus } from './commitments.js';
import { date, person, placedUnit, unit, uuid } from './common.js';

const tag = 'commitments';

export const getCoverage = endpoint({
  name: 'getCoverage',
  method: 'GET',
  path: '/api/coverage',
  summary: 'How many of a subtree have signed, who is missing and since when',
  tag,
  query: z.strictObject({ unitId: uuid, year: z.coerce.number().int() }),
  reply: z.strictObject({
    unit,
    year: z.int(),
    /** Heads of the units below who should have one. */
    total: z.int(),
    withoutCommitment: z.int(),
    issued: z.int(),
    signed: z.int(),
    inForce: z.int(),
    late: z.int(),
    missing: z.array(
      z.strictObject({
        unit: placedUnit,
        head: person.nullable(),
        commitmentId: uuid.nullable(),
        status: commitmentStatus.nullable(),
        signBy: date.nullable(),
        workingDaysLate: z.int().nullable(),
      }),
    ),
  }),
});

export const exportMissing = endpoint({
  name: 'exportMissing',
  method: 'GET',
  path: '/api/coverage/export',
  summary: 'Who is missing, as an Excel workbook',
  tag,
  binary: 'reply',
  query: z.strictObject({ unitId: uuid, year: z.coerce.number().int() }),
  reply: z.undefined(),
});

export const getBoard = endpoint({
  name: 'getBoard',
  method: 'GET',
  path: '/api/board',
  summary: 'Every unit of a subtree with its head and where its commitment stands',
  tag,
  query: z.strictObject({ unitId: uuid, year: z.coerce.number().int() }),
  reply: z.strictObject({
    unit,
    year: z.int(),
    rows: z.array(
      z.strictObject({
        unit,
        parentId: uuid.nullable(),
        /** Whether it should have a commitment: somebody is signatory over it, or it has one. */
        expected: z.boolean(),
        level: z.string(),
        head: person.nullable(),
        commitmentId: uuid.nullable(),
        status: commitmentStatus.nullable(),
        signBy: date.nullable(),
        workingDaysLeft: z.int().nullable(),
        openItems: z.int(),
        overdueItems: z.int(),
      }),
    ),
  }),
});
