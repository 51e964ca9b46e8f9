import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { checkedSheet, leftOutWhy, shownTarget } from './checked-sheet.js';
import { draftTerms, offer, warning } from './commitment-terms.js';
import {
  asRead,
  byId,
  changed,
  changedMany,
  instant,
  person,
  placedUnit,
  text,
  unit,
  uuid,
  version,
} from './common.js';
import { templateText } from './template-text.js';

const tag = 'commitments';
export const template = z.strictObject({
  id: uuid,
  version: z.int(),
  unit,
  /** Of the version in force, which drafts are made from. */
  number: z.int(),
  title: z.string(),
  itemCount: z.int(),
  publishedAt: instant,
  publishedBy: person,
  retiredAt: instant.nullable(),
  /** Whether the reader may publish a version and retire it. */
  mine: z.boolean(),
});
export type TemplateListed = z.output<typeof template>;

export const listTemplates = endpoint({
  name: 'listTemplates',
  method: 'GET',
  path: '/api/commitment-templates',
  summary: 'Templates of the units one works for, of those above and of those below them; those in use first',
  tag,
  reply: z.strictObject({ items: z.array(template) }),
});

export const getTemplate = endpoint({
  name: 'getTemplate',
  method: 'GET',
  path: '/api/commitment-templates/:id',
  summary: 'A template with every version it ever had, the newest first',
  tag,
  params: byId,
  reply: z.strictObject({
    ...template.shape,
    retiredBy: person.nullable(),
    reason: z.string().nullable(),
    versions: z.array(
      z.strictObject({ number: z.int(), text: templateText, publishedAt: instant, publishedBy: person }),
    ),
  }),
});

export const publishTemplate = endpoint({
  name: 'publishTemplate',
  method: 'POST',
  path: '/api/commitment-templates',
  summary: 'Publish a template of a unit, in its first version',
  tag,
  status: 201,
  body: z.strictObject({ unitId: uuid, text: templateText }),
  reply: changed,
});

export const publishTemplateVersion = endpoint({
  name: 'publishTemplateVersion',
  method: 'POST',
  path: '/api/commitment-templates/:id/versions',
  summary: 'Publish another version of a template; drafts keep the version they came from',
  tag,
  status: 201,
  params: byId,
  body: z.strictObject({ version, text: templateText }),
  reply: changed,
});

export const retireTemplate = endpoint({
  name: 'retireTemplate',
  method: 'POST',
  path: '/api/commitment-templates/:id/retirement',
  summary: 'Draft nothing from a template any more',
  tag,
  params: byId,
  body: z.strictObject({ version, reason: text(1000).min(1) }),
  reply: changed,
});

const year = z.int().min(2000).max(2100);
/** For which units (all below one) and which year; `number` is the version that was read: a newer one refuses with 409. */
const asked = { unitId: uuid, year, number: z.int().min(1) };
const askedInAddress = z.strictObject({
  ...asked,
  year: z.coerce.number().pipe(year),
  number: z.coerce.number().pipe(z.int().min(1)),
});

export const getTemplateTerms = endpoint({
  name: 'getTemplateTerms',
  method: 'GET',
  path: '/api/commitment-templates/:id/terms',
  summary: 'The terms that a template makes for one unit and year',
  tag,
  params: byId,
  query: askedInAddress,
  reply: z.strictObject({ signatoryId: uuid.nullable(), terms: draftTerms }),
});

export const listTemplateUnits = endpoint({
  name: 'listTemplateUnits',
  method: 'GET',
  path: '/api/commitment-templates/:id/units',
  summary: 'The units below one: for whom can be drafted, for whom not and why',
  tag,
  params: byId,
  query: askedInAddress,
  reply: z.strictObject({
    units: z.array(
      z.strictObject({ unit: placedUnit, head: person.nullable(), leftOut: leftOutWhy.nullable() }),
    ),
  }),
});

export const getTemplateSheet = endpoint({
  name: 'getTemplateSheet',
  method: 'GET',
  path: '/api/commitment-templates/:id/sheet',
  summary: 'An Excel sheet with a row for each unit below one, and a column for each target',
  tag,
  binary: 'reply',
  params: byId,
  query: askedInAddress,
  reply: z.undefined(),
});

export const checkTemplateSheet = endpoint({
  name: 'checkTemplateSheet',
  method: 'GET',
  path: '/api/commitment-templates/:id/sheets/:fileId',
  summary: 'What an uploaded sheet would draft, or what is wrong in which row',
  tag,
  params: z.strictObject({ id: uuid, fileId: uuid }),
  query: askedInAddress,
  reply: checkedSheet,
});

export const getMarkedSheet = endpoint({
  name: 'getMarkedSheet',
  method: 'GET',
  path: '/api/commitment-templates/:id/sheets/:fileId/marked',
  summary: 'An uploaded sheet with what is wrong written into each row',
  tag,
  binary: 'reply',
  params: z.strictObject({ id: uuid, fileId: uuid }),
  query: askedInAddress,
  reply: z.undefined(),
});

export const draftFromSheet = endpoint({
  name: 'draftFromSheet',
  method: 'POST',
  path: '/api/commitment-templates/:id/drafts',
  summary: 'Draft all commitments of a sheet or none; more than 200 by a process',
  tag,
  status: 201,
  params: byId,
  body: z.strictObject({ ...asked, fileId: uuid }),
  reply: z.union([changedMany, z.strictObject({ processId: uuid })]),
});

export const listTemplateDrafts = endpoint({
  name: 'listTemplateDrafts',
  method: 'GET',
  path: '/api/commitment-templates/:id/drafts',
  summary: 'One’s own drafts from a template that are not issued yet, with the warnings about them',
  tag,
  params: byId,
  query: z.strictObject({ year: z.coerce.number().pipe(year) }),
  reply: z.strictObject({
    /** How many there are; no more are told than are issued in one act. */
    total: z.int(),
    items: z.array(
      z.strictObject({
        id: uuid,
        version: z.int(),
        number: z.int(),
        unit: placedUnit,
        head: person,
        targets: z.array(shownTarget),
        warnings: z.array(warning),
      }),
    ),
  }),
});

export const issueDrafts = endpoint({
  name: 'issueDrafts',
  method: 'POST',
  path: '/api/commitments/draft-issues',
  summary: 'Issue drafts for signature by a day, all or none',
  tag,
  body: z.strictObject({
    drafts: asRead(200),
    /** One answer stands for all drafts that are warned of so. */
    ...offer,
  }),
  reply: changedMany,
});
