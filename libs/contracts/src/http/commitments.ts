import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import {
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
  text,
  uuid,
  version,
} from './common.js';
import { duty } from './duties.js';

const tag = 'commitments';

export const commitmentStatus = z.enum(['DRAFT', 'ISSUED', 'SIGNED', 'IN_FORCE']);
export type CommitmentStatus = z.output<typeof commitmentStatus>;

export const clarity = z.enum(['PERSON', 'TASK', 'AUTHORITY', 'RESPONSIBILITY', 'PRODUCT', 'TIME']);

/** When an item is due: a day, a month (its last working day), or by roadmap, which has no day. */
export const itemTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('DATE'), on: date }),
  z.strictObject({ kind: z.literal('MONTH'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ kind: z.literal('BY_ROADMAP'), roadmap: line(300) }),
]);

/** One promise. In a draft any clarity may still be empty; the gaps are named when it is to be issued. */
export const draftItem = z.strictObject({
  id: uuid,
  task: text(1000),
  /** Who does it; null means the signatory himself where a whole subtree is addressed. */
  personId: uuid.nullable(),
  authority: text(500),
  responsibility: text(500),
  product: text(500),
  time: itemTime.nullable(),
});

export const draftTerms = z.strictObject({
  title: line(300),
  year: z.int().min(2000).max(2100),
  legalBases: z.array(line(500)).max(30),
  consequence: text(2000),
  items: z.array(draftItem).max(100),
});

const who = { unitId: uuid, signatoryId: uuid };

export const draftCommitment = endpoint({
  name: 'draftCommitment',
  method: 'POST',
  path: '/api/commitments',
  summary: 'Draft a commitment for one person',
  tag,
  status: 201,
  body: z.strictObject({ ...who, terms: draftTerms }),
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
  body: z.strictObject({ version, signBy: date }),
  reply: changed,
});

export const issueToSubtree = endpoint({
  name: 'issueToSubtree',
  method: 'POST',
  path: '/api/commitments/issues',
  summary: 'Issue the same terms to the heads of all units below one',
  tag,
  status: 202,
  body: z.strictObject({ rootUnitId: uuid, level: line(31).nullable(), signBy: date, terms: draftTerms }),
  reply: z.strictObject({ processId: uuid }),
});

export const signCommitments = endpoint({
  name: 'signCommitments',
  method: 'POST',
  path: '/api/commitments/signatures',
  summary: 'Sign one or many, under a signing grant, over the hash of the terms one has read',
  tag,
  body: z.strictObject({
    commitments: z
      .array(z.strictObject({ id: uuid, version, termsHash: z.string().regex(/^[0-9a-f]{64}$/) }))
      .min(1)
      .max(200),
  }),
  reply: changedMany,
});

export const countersignCommitments = endpoint({
  name: 'countersignCommitments',
  method: 'POST',
  path: '/api/commitments/countersignatures',
  summary: 'Countersign one or many, under a signing grant',
  tag,
  body: z.strictObject({
    commitments: z
      .array(z.strictObject({ id: uuid, version, termsHash: z.string().regex(/^[0-9a-f]{64}$/) }))
      .min(1)
      .max(200),
  }),
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
  termsHash: z.string().nullable(),
  signBy: date.nullable(),
  issuedAt: instant.nullable(),
  signedAt: instant.nullable(),
  countersignedAt: instant.nullable(),
});
export type CommitmentRow = z.output<typeof commitmentRow>;

export const listCommitments = endpoint({
  name: 'listCommitments',
  method: 'GET',
  path: '/api/commitments',
  summary: 'Commitments one may see',
  tag,
  query: z.strictObject({
    year: z.coerce.number().int().optional(),
    status: commitmentStatus.optional(),
    unitId: uuid.optional(),
    mine: z.enum(['SIGNATORY', 'ASSIGNER']).optional(),
    search: line(100).optional(),
    cursor: cursor.optional(),
    limit,
  }),
  reply: page(commitmentRow),
});

export const getCommitment = endpoint({
  name: 'getCommitment',
  method: 'GET',
  path: '/api/commitments/:id',
  summary: 'One commitment with its terms, signatures and duties',
  tag,
  params: byId,
  reply: z.strictObject({
    ...commitmentRow.shape,
    terms: draftTerms,
    /** People named in the items. */
    people: z.array(person),
    /** The bytes that were hashed, as text (UTF-8); null in a draft. */
    canonicalTerms: z.string().nullable(),
    signatures: z.array(
      z.strictObject({ role: z.enum(['SIGNATORY', 'ASSIGNER']), person, at: instant, termsHash: z.string() }),
    ),
    /** What is missing before it can be issued. */
    gaps: z.array(z.strictObject({ itemId: uuid.nullable(), clarity })),
    duties: z.array(duty),
    /** What the reader may do now, and who can do the rest. */
    actions: z.array(
      z.strictObject({
        action: z.enum(['REVISE', 'ISSUE', 'SIGN', 'COUNTERSIGN']),
        allowed: z.boolean(),
        whoCan: person.nullable(),
      }),
    ),
  }),
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
        happenedAt: instant,
        recordedAt: instant,
        leafHash: z.string(),
      }),
    ),
  }),
});
