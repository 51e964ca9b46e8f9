import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import {
  evolveAuthority,
  noAuthority,
  type AuthorityEvent,
  type AuthorityState,
} from './domain/authority.js';

/** An authority to sign in another's place: one stream and one row. */
export const authorityStream: StreamModel<AuthorityState, AuthorityEvent> = {
  type: 'authority',
  initial: noAuthority,
  evolve: evolveAuthority,
  duties: () => [],
  rows: (state) => {
    if (state.granted === null) return [];
    const { grantorId, delegateId, capacity, document, unitId, acts, from, to } = state.granted;
    const people = { grantor_id: grantorId, delegate_id: delegateId };
    const days = { valid_from: from, valid_to: to, revoked_at: state.revokedAt };
    const row = { ...people, capacity, document, unit_id: unitId, acts, ...days };
    return [{ table: 'signing_authorities', stream: 'id', key: null, rows: [row] }];
  },
  subject: ({ granted }) =>
    granted === null ? undefined : { unit: granted.unitId, people: { grantor: granted.grantorId } },
};
