import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { allCoSigners, draftTerms, offer } from './commitment-terms.js';
import {
  asRead,
  byId,
  changed,
  changedMany,
  cursor,
  date,
  instant,
  limit,
  line,
  page,
  person,
  placedUnit,
  uuid,
  version,
} from './common.js';

const tag = 'commitments';

export const commitmentStatus = z.enum([
  'DRAFT',
  'DISCARDED',
  'ISSUED',
  'RETURNED',
  'SIGNED',
  'IN_FORCE',
  'EXPIRED',
  'SUPERSEDED',
  'WITHDRAWN',
  'LAPSED',
]);
export type CommitmentStatus = z.output<typeof commitmentStatus>;

const who = { unitId: uuid, signatoryId: uuid, coSigners: allCoSigners };

export const draftCommitment = endpoint({
  name: 'draftCommitment',
  method: 'POST',
  path: '/api/commitments',
  summary: 'Draft a commitment for one person',
  tag,
  status: 201,
  body: z.strictObject({
    ...who,
    terms: draftTerms,
    /** The version of a template that the text was taken from. */
    template: z.strictObject({ templateId: uuid, version }).nullable().default(null),
  }),
  reply: changed,
});

export const reviseDraft = endpoint({
  name: 'reviseDraft',
  method: 'PUT',
  path: '/api/commitments/:id/draft',
  summary: 'Revise a draft',
  tag,
  params: byId,
  body: z.strictObject({ version, ...who, terms: draftTerms }),
  reply: changed,
});

export const issueCommitment = endpoint({
  name: 'issueCommitment',
  method: 'POST',
  path: '/api/commitments/:id/issue',
  summary: 'Issue a draft for signature by a day',
  tag,
  params: byId,
  body: z.strictObject({ version, ...offer }),
  reply: changed,
});

export const issueToSubtree = endpoint({
  name: 'issueToSubtree',
  method: 'POST',
  path: '/api/commitments/issues',
  summary: 'Issue the same terms to the heads of all units below one',
  tag,
  status: 202,
  body: z.strictObject({ rootUnitId: uuid, level: line(31).nullable(), terms: draftTerms, ...offer }),
  reply: z.strictObject({ processId: uuid }),
});

export const discardDrafts = endpoint({
  name: 'discardDrafts',
  method: 'POST',
  path: '/api/commitments/discarded-drafts',
  summary: 'Discard drafts, all or none',
  tag,
  body: z.strictObject({ drafts: asRead(200) }),
  reply: changedMany,
});

export const commitmentRow = z.strictObject({
  id: uuid,
  version: z.int(),
  status: commitmentStatus,
  year: z.int(),
  title: z.string(),
  unit: placedUnit,
  signatory: person,
  assigner: person,
  itemCount: z.int(),
  /** Of the text that counts, 1 being the first that was offered; null while it is a draft. */
  edition: z.int().nullable(),
  /** Of the text that counts; `pendingHash` of the one that waits for signatures, which may be an amendment. */
  termsHash: z.string().nullable(),
  pendingHash: z.string().nullable(),
  amendment: z.enum(['ISSUED', 'SIGNED']).nullable(),
  signBy: date.nullable(),
  issuedAt: instant.nullable(),
  signedAt: instant.nullable(),
  countersignedAt: instant.nullable(),
});
export type CommitmentRow = z.output<typeof commitmentRow>;

const filters = {
  year: z.coerce.number().int().optional(),
  status: commitmentStatus.optional(),
  unitId: uuid.optional(),
  mine: z.enum(['SIGNATORY', 'ASSIGNER']).optional(),
  search: line(100).optional(),
};

export const listCommitments = endpoint({
  name: 'listCommitments',
  method: 'GET',
  path: '/api/commitments',
  summary: 'Commitments one may see',
  tag,
  query: z.strictObject({ ...filters, cursor: cursor.optional(), limit }),
  reply: page(commitmentRow),
});

export const exportCommitments = endpoint({
  name: 'exportCommitments',
  method: 'GET',
  path: '/api/commitments/export',
  summary: 'The same list as an Excel workbook',
  tag,
  binary: 'reply',
  query: z.strictObject(filters),
  reply: z.undefined(),
});

export const listCommitmentEvents = endpoint({
  name: 'listCommitmentEvents',
  method: 'GET',
  path: '/api/commitments/:id/events',
  summary: 'What happened to a commitment, oldest first',
  tag,
  params: byId,
  reply: z.strictObject({
    events: z.array(
      z.strictObject({
        id: uuid,
        version: z.int(),
        type: z.string(),
        actor: person,
        onBehalfOf: person.nullable(),
        /** In the words of who did it. */
        reason: z.string().nullable(),
        happenedAt: instant,
        recordedAt: instant,
        leafHash: z.string(),
      }),
    ),
  }),
});
