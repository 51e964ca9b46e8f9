import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { allCoSigners, draftTerms, offer } from './commitment-terms.js';
import { byId, changed, changedMany, text, uuid, version } from './common.js';

const tag = 'commitments';
const reason = text(2000).min(1);

/** What the signer had before his eyes, and by what authority he signs where it is in another's place. */
const signing = z.strictObject({
  commitments: z
    .array(z.strictObject({ id: uuid, version, termsHash: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1)
    .max(200),
  authorityId: uuid.nullable().default(null),
});

export const signCommitments = endpoint({
  name: 'signCommitments',
  method: 'POST',
  path: '/api/commitments/signatures',
  summary: 'Sign one or many, under a signing grant, over the hash of the terms one has read',
  tag,
  body: signing,
  reply: changedMany,
});

export const countersignCommitments = endpoint({
  name: 'countersignCommitments',
  method: 'POST',
  path: '/api/commitments/countersignatures',
  summary: 'Countersign one or many, under a signing grant',
  tag,
  body: signing,
  reply: changedMany,
});

export const returnCommitment = endpoint({
  name: 'returnCommitment',
  method: 'POST',
  path: '/api/commitments/:id/return',
  summary: 'Send a commitment back unsigned, with a reason and, where wanted, with what one would sign',
  tag,
  params: byId,
  body: z.strictObject({ version, reason, proposal: draftTerms.nullable().default(null) }),
  reply: changed,
});

export const reissueCommitment = endpoint({
  name: 'reissueCommitment',
  method: 'POST',
  path: '/api/commitments/:id/reissue',
  summary: 'Offer another text in the place of one that is not in force; what was signed of that is void',
  tag,
  params: byId,
  body: z.strictObject({
    version,
    signatoryId: uuid,
    coSigners: allCoSigners,
    terms: draftTerms,
    reason: reason.nullable(),
    ...offer,
  }),
  reply: changed,
});

export const withdrawCommitment = endpoint({
  name: 'withdrawCommitment',
  method: 'POST',
  path: '/api/commitments/:id/withdrawal',
  summary: 'Take back a commitment that is not in force',
  tag,
  params: byId,
  body: z.strictObject({ version, reason }),
  reply: changed,
});

export const proposeAmendment = endpoint({
  name: 'proposeAmendment',
  method: 'POST',
  path: '/api/commitments/:id/amendment',
  summary: 'Propose other terms for a commitment in force; both sides sign them anew',
  tag,
  params: byId,
  body: z.strictObject({ version, coSigners: allCoSigners, terms: draftTerms, reason, ...offer }),
  reply: changed,
});

export const dropAmendment = endpoint({
  name: 'dropAmendment',
  method: 'POST',
  path: '/api/commitments/:id/amendment/drop',
  summary: 'Refuse an amendment that is under way, or take it back',
  tag,
  params: byId,
  body: z.strictObject({ version, reason }),
  reply: changed,
});
