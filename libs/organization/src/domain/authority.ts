import { daysBetween, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/**
 * In what capacity somebody signs in another's place (Decree 30/2020/NĐ-CP, Art. 13): KT. for his chief as his deputy, TL. by
 * his order, TUQ. by his authority in writing and for a time.
 */
export type Capacity = 'KT' | 'TL' | 'TUQ';

/** What may be done in the other's place. */
export type AuthorizedAct = 'SIGN' | 'COUNTERSIGN';

/** That one person may sign in another's place: for what, where, from a day to a day, by which document. */
export interface Authority {
  readonly authorityId: string;
  readonly grantorId: PersonId;
  readonly delegateId: PersonId;
  readonly capacity: Capacity;
  /** Number and symbol of the document, as it is cited beside the signature. */
  readonly document: string;
  readonly unitId: UnitId;
  readonly acts: readonly AuthorizedAct[];
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
}

export type AuthorityGranted = DomainEvent<'AuthorityGranted', Authority>;
export type AuthorityRevoked = DomainEvent<'AuthorityRevoked', { readonly at: Instant }>;
export type AuthorityEvent = AuthorityGranted | AuthorityRevoked;

export type AuthorityState =
  { readonly granted: null } | { readonly granted: Authority; readonly revokedAt: Instant | null };

export const noAuthority: AuthorityState = { granted: null };

export function evolveAuthority(state: AuthorityState, event: AuthorityEvent): AuthorityState {
  switch (event.type) {
    case 'AuthorityGranted':
      return { granted: event.data, revokedAt: null };
    case 'AuthorityRevoked':
      return state.granted === null ? state : { ...state, revokedAt: event.data.at };
  }
}

/** The longest that one holds: a term of office ends, and so does what hangs on it. */
const MOST_DAYS = 366;

/** Nobody authorises himself, nor for ever, nor for days that are over. */
export function grantAuthority(
  state: AuthorityState,
  authority: Authority,
  today: LocalDate,
): AuthorityEvent[] {
  if (state.granted !== null) throw new RuleBroken('AUTHORITY_EXISTS');
  const { grantorId, delegateId, from, to } = authority;
  if (grantorId === delegateId) throw new RuleBroken('AUTHORITY_TO_ONESELF');
  if (to < from) throw new RuleBroken('ENDS_BEFORE_IT_BEGINS');
  if (to < today) throw new RuleBroken('AUTHORITY_OVER', { to });
  if (daysBetween(from, to) >= MOST_DAYS) throw new RuleBroken('AUTHORITY_TOO_LONG', { most: MOST_DAYS });
  return [{ type: 'AuthorityGranted', data: authority }];
}

/** From this moment on nothing is signed under it; what was signed stays signed. */
export function revokeAuthority(state: AuthorityState, { now: at }: { now: Instant }): AuthorityEvent[] {
  if (state.granted === null) throw new RuleBroken('NOT_FOUND', { what: 'authority' });
  return state.revokedAt === null ? [{ type: 'AuthorityRevoked', data: { at } }] : [];
}
