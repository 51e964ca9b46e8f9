import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { commitmentRow } from './commitments.js';
import { byId, changed, date, instant, line, person, unit, uuid } from './common.js';

const tag = 'organization';

export const capacity = z.enum(['KT', 'TL', 'TUQ']);
export const act = z.enum(['SIGN', 'COUNTERSIGN']);

export const authority = z.strictObject({
  id: uuid,
  grantor: person,
  delegate: person,
  capacity,
  document: z.string(),
  unit,
  acts: z.array(act),
  from: date,
  to: date,
  revokedAt: instant.nullable(),
  holds: z.boolean(),
  uses: z.int(),
});
export type AuthorityView = z.output<typeof authority>;

export const listAuthorities = endpoint({
  name: 'listAuthorities',
  method: 'GET',
  path: '/api/authorities',
  summary: 'What one was authorised to sign in others’ places, and what one authorised others to',
  tag,
  reply: z.strictObject({ items: z.array(authority) }),
});

export const listWaitingUnderAuthority = endpoint({
  name: 'listWaitingUnderAuthority',
  method: 'GET',
  path: '/api/authorities/:id/waiting',
  summary: 'What waits to be signed in another’s place, as far as an authority of the reader’s goes',
  tag: 'commitments',
  params: byId,
  query: z.strictObject({ act }),
  reply: z.strictObject({ items: z.array(commitmentRow) }),
});

export const grantAuthority = endpoint({
  name: 'grantAuthority',
  method: 'POST',
  path: '/api/authorities',
  summary:
    'Authorise somebody to sign in one’s own place, under a signing grant; nobody passes on what he was given',
  tag,
  status: 201,
  body: z.strictObject({
    delegateId: uuid,
    capacity,
    document: line(200),
    unitId: uuid,
    acts: z.array(act).min(1).max(2),
    from: date,
    to: date,
  }),
  reply: changed,
});

export const revokeAuthority = endpoint({
  name: 'revokeAuthority',
  method: 'POST',
  path: '/api/authorities/:id/revocation',
  summary: 'End an authority at once; what was signed under it stays signed',
  tag,
  params: byId,
  reply: changed,
});
