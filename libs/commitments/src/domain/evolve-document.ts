import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type {
  CommitmentCountersigned,
  CommitmentSigned,
  DocumentEvent,
  Offered,
} from './commitment-events.js';
import { pendingOf, type Commitment, type InForce } from './commitment-state.js';
import type { Edition, PastEdition } from './edition.js';
import { partyOf, type Parties, type Side } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Signature } from './signature.js';
import type { Terms } from './terms.js';

/** Folds what happened to the document: its texts, who signed them, and how it ended. */
export function evolveDocument(state: Commitment, event: DocumentEvent): Commitment {
  switch (event.type) {
    case 'CommitmentDrafted': {
      const { terms, template, ...parties } = event.data;
      return { status: 'DRAFT', parties, boundSince: null, terms, template };
    }
    case 'DraftRevised': {
      if (state.status !== 'DRAFT') return state;
      const { terms, ...addressed } = event.data;
      return { ...state, parties: { ...state.parties, ...addressed }, terms };
    }
    case 'DraftDiscarded':
      return state.status === 'DRAFT' ? { ...state, status: 'DISCARDED', endedAt: event.data.at } : state;
    case 'CommitmentIssued': {
      if (state.status !== 'DRAFT') return state;
      const { parties, boundSince, terms } = state;
      const pending = offered(event.data, parties, terms);
      return { status: 'ISSUED', parties, boundSince, pending, past: [] };
    }
    case 'CommitmentReturned': {
      if (!('pending' in state)) return state;
      const { edition: _, ...returned } = event.data;
      return { ...state, status: 'RETURNED', pending: { ...state.pending, returned } };
    }
    case 'CommitmentReissued': {
      if (!('pending' in state)) return state;
      const { parties, terms, at, remark } = event.data;
      const past = [...state.past, over(state.pending, 'REISSUED', at, remark)];
      const pending = offered(event.data, parties, terms);
      return { status: 'ISSUED', parties, boundSince: null, pending, past };
    }
    case 'CommitmentSigned':
      return signed(state, event);
    case 'CommitmentCountersigned':
      return countersigned(state, event);
    case 'CommitmentWithdrawn': {
      if (!('pending' in state)) return state;
      const { parties, boundSince, past, pending: last } = state;
      return { status: 'WITHDRAWN', parties, boundSince, past, last, endedAt: event.data.at };
    }
    case 'CommitmentSuperseded': {
      if (!('current' in state)) return state;
      const { at: endedAt, byCommitmentId } = event.data;
      return { ...settled(state, endedAt, null), status: 'SUPERSEDED', endedAt, byCommitmentId };
    }
    case 'CommitmentExpired': {
      const { at: endedAt } = event.data;
      if ('current' in state) return { ...settled(state, endedAt, null), status: 'EXPIRED', endedAt };
      if (!('pending' in state)) return state;
      const { parties, boundSince, past, pending: last } = state;
      return { status: 'LAPSED', parties, boundSince, past, last, endedAt };
    }
    case 'AmendmentProposed': {
      if (state.status !== 'IN_FORCE') return state;
      const { parties, terms } = event.data;
      return { ...state, amendment: offered(event.data, parties, terms) };
    }
    case 'AmendmentDropped':
      return state.status === 'IN_FORCE' ? settled(state, event.data.at, event.data.remark) : state;
  }
}

/** Without the amendment that was under way: what was signed of it is void. */
function settled<State extends InForce>(state: State, at: Instant, remark: Remark | null): State {
  if (!state.amendment) return state;
  return { ...state, amendment: null, past: [...state.past, over(state.amendment, 'DROPPED', at, remark)] };
}

const offered = (
  { edition: number, at: issuedAt, format, termsHash, signBy, itemDues, warnings }: Offered,
  parties: Parties,
  terms: Terms,
): Edition => ({
  number,
  format,
  parties,
  terms,
  termsHash,
  signBy,
  itemDues,
  warnings,
  issuedAt,
  signatures: [],
  returned: null,
  signedAt: null,
  countersignBy: null,
  countersignedAt: null,
});

const over = (
  edition: Edition,
  ended: PastEdition['ended'],
  endedAt: Instant,
  remark: Remark | null,
): PastEdition => ({ ...edition, ended, endedAt, remark });

function signed(state: Commitment, { data }: CommitmentSigned): Commitment {
  const pending = pendingOf(state);
  if (pending?.number !== data.edition) return state;
  const { countersignBy } = data;
  const complete = countersignBy !== null;
  const next = withSignature(pending, 'SIGNATORY', data);
  const edition = complete ? { ...next, signedAt: data.at, countersignBy } : next;
  if (state.status === 'IN_FORCE') return { ...state, amendment: edition };
  if (state.status !== 'ISSUED') return state;
  return { ...state, status: complete ? 'SIGNED' : 'ISSUED', pending: edition };
}

function countersigned(state: Commitment, { data }: CommitmentCountersigned): Commitment {
  const pending = pendingOf(state);
  if (pending?.number !== data.edition) return state;
  const next = withSignature(pending, 'ASSIGNER', data);
  const edition = data.complete ? { ...next, countersignedAt: data.at } : next;
  if (state.status === 'IN_FORCE') {
    if (!data.complete) return { ...state, amendment: edition };
    const past = [...state.past, over(state.current, 'REPLACED', data.at, null)];
    // The new text names whom it binds today.
    return { ...state, current: edition, amendment: null, past, performers: {} };
  }
  if (state.status !== 'SIGNED') return state;
  if (!data.complete) return { ...state, pending: edition };
  const { parties, boundSince, past } = state;
  const nothing = { work: {}, performers: {}, handovers: [] };
  return { status: 'IN_FORCE', parties, boundSince, past, current: edition, amendment: null, ...nothing };
}

function withSignature(
  edition: Edition,
  role: Side,
  { termsHash, at, by, seal }: CommitmentSigned['data'] | CommitmentCountersigned['data'],
): Edition {
  const party = partyOf(role, edition.parties);
  const himself = {
    signerId: party,
    principalId: party,
    capacity: 'SELF',
    under: null,
    kind: { kind: 'ACKNOWLEDGED' },
  } as const;
  const signature: Signature = { ...(by ?? himself), role, termsHash, at, seal };
  return { ...edition, signatures: [...edition.signatures, signature] };
}
