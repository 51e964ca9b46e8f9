import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { ItemId, Terms } from './terms.js';

/** Who binds himself to whom, for which unit. */
export interface Parties {
  readonly unitId: UnitId;
  readonly signatoryId: PersonId;
  readonly assignerId: PersonId;
}

export type CommitmentDrafted = DomainEvent<'CommitmentDrafted', Parties & { readonly terms: Terms }>;
export type DraftRevised = DomainEvent<
  'DraftRevised',
  Omit<Parties, 'assignerId'> & { readonly terms: Terms }
>;
/** From here on the terms are frozen; their due dates are computed once, with their explanations. */
export type CommitmentIssued = DomainEvent<
  'CommitmentIssued',
  {
    readonly at: Instant;
    readonly termsHash: string;
    readonly signBy: Due;
    readonly itemDues: Readonly<Record<ItemId, Due>>;
  }
>;
export type CommitmentSigned = DomainEvent<
  'CommitmentSigned',
  { readonly at: Instant; readonly termsHash: string; readonly countersignBy: Due }
>;
export type CommitmentCountersigned = DomainEvent<
  'CommitmentCountersigned',
  { readonly at: Instant; readonly termsHash: string }
>;

export type CommitmentEvent =
  CommitmentDrafted | DraftRevised | CommitmentIssued | CommitmentSigned | CommitmentCountersigned;
