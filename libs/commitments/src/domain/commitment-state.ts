import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { CommitmentEvent, Parties } from './commitment-events.js';
import type { ItemId, Terms } from './terms.js';

interface Drafted {
  readonly parties: Parties;
  readonly terms: Terms;
}

interface Issued extends Drafted {
  readonly issuedAt: Instant;
  readonly termsHash: string;
  readonly signBy: Due;
  readonly itemDues: Readonly<Record<ItemId, Due>>;
}

interface Signed extends Issued {
  readonly signedAt: Instant;
}

/** Where a commitment stands; each status has what it needs and no more. */
export type Commitment =
  | { readonly status: 'NONE' }
  | ({ readonly status: 'DRAFT' } & Drafted)
  | ({ readonly status: 'ISSUED' } & Issued)
  | ({ readonly status: 'SIGNED' } & Signed)
  | ({ readonly status: 'IN_FORCE'; readonly countersignedAt: Instant } & Signed);

export type CommitmentStatus = Exclude<Commitment['status'], 'NONE'>;

export const initial: Commitment = { status: 'NONE' };

/** Folds a recorded fact. An order of events that no decision could have produced leaves the state as it is. */
export function evolve(state: Commitment, event: CommitmentEvent): Commitment {
  switch (event.type) {
    case 'CommitmentDrafted': {
      const { terms, ...parties } = event.data;
      return { status: 'DRAFT', parties, terms };
    }
    case 'DraftRevised': {
      if (state.status !== 'DRAFT') return state;
      const { terms, ...parties } = event.data;
      return { ...state, parties: { ...state.parties, ...parties }, terms };
    }
    case 'CommitmentIssued': {
      if (state.status !== 'DRAFT') return state;
      const { at: issuedAt, ...issued } = event.data;
      return { ...state, ...issued, status: 'ISSUED', issuedAt };
    }
    case 'CommitmentSigned':
      return state.status === 'ISSUED' ? { ...state, status: 'SIGNED', signedAt: event.data.at } : state;
    case 'CommitmentCountersigned':
      return state.status === 'SIGNED'
        ? { ...state, status: 'IN_FORCE', countersignedAt: event.data.at }
        : state;
  }
}
