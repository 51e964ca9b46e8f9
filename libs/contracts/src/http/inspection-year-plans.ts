import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { changed, placedUnit, unit, uuid } from './common.js';
import { reformContent } from './findings.js';
import { documentRef, inspectionStatus } from './inspections.js';

const tag = 'remediation';

const visit = z.strictObject({
  visitId: uuid,
  unitIds: z.array(uuid).min(1).max(200),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  contents: z.array(reformContent).min(1).max(7),
});

export const getYearPlan = endpoint({
  name: 'getYearPlan',
  method: 'GET',
  path: '/api/inspection-year-plans',
  summary: 'The plan of inspections of a side in a year, and what became of each visit',
  tag,
  query: z.strictObject({ unitId: uuid, year: z.coerce.number().int().min(1990).max(2090) }),
  reply: z.strictObject({
    plan: z
      .strictObject({
        id: uuid,
        version: z.int(),
        unit,
        year: z.int(),
        document: documentRef,
        visits: z.array(
          z.strictObject({
            ...visit.shape,
            units: z.array(placedUnit),
            /** The inspections that carry it out. */
            inspections: z.array(z.strictObject({ id: uuid, title: z.string(), status: inspectionStatus })),
          }),
        ),
      })
      .nullable(),
    mayIssue: z.boolean(),
  }),
});

export const issueYearPlan = endpoint({
  name: 'issueYearPlan',
  method: 'PUT',
  path: '/api/inspection-year-plans',
  summary: 'Issue the plan of inspections of a year, or another document in its place',
  tag,
  body: z.strictObject({
    unitId: uuid,
    year: z.int().min(1990).max(2090),
    version: z.int().min(0),
    document: documentRef,
    visits: z.array(visit).max(300),
  }),
  reply: changed,
});
