import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Commitment } from './commitment-state.js';
import { handedOver, type Handover } from './handover.js';
import type { CommitmentHandedOver, HandoverEvent } from './handover-events.js';
import type { Parties } from './parties.js';
import type { ItemId } from './terms.js';

/** Folds who is bound today: people change posts and units are merged, while the text stays as it was signed. */
export function evolveHandover(state: Commitment, event: HandoverEvent): Commitment {
  if (state.status === 'NONE') return state;
  switch (event.type) {
    case 'CommitmentHandedOver':
      return passed({ ...state, parties: bound(state.parties, event), boundSince: event.data.on }, event);
    case 'HandoverAnswered': {
      const { at: answeredAt, settleBy, disputed } = event.data;
      const answer = disputed.length > 0 ? 'DISPUTED' : 'ACCEPTED';
      return answered(state, { state: answer, answeredAt, settleBy });
    }
    case 'HandoverSettled':
      return answered(state, { state: 'SETTLED', settledAt: event.data.at });
    case 'UnitSucceeded':
      return { ...state, parties: { ...state.parties, unitId: event.data.to }, boundSince: event.data.on };
  }
}

const bound = (parties: Parties, { data: { side, to } }: CommitmentHandedOver): Parties =>
  side === 'SIGNATORY' ? { ...parties, signatoryId: to } : { ...parties, assignerId: to };

/** What the predecessor did himself, the successor does from now on. */
function passed(state: Commitment, event: CommitmentHandedOver): Commitment {
  if (!('current' in state)) return state;
  const { from, to, side } = event.data;
  const performers: Record<ItemId, PersonId> = { ...state.performers };
  for (const { id, personId, side: bound } of state.current.terms.items)
    if (bound === side && (performers[id] ?? personId) === from) performers[id] = to;
  const handover = handedOver(event, state.handovers.length + 1);
  return { ...state, performers, handovers: [...state.handovers, handover] };
}

function answered(state: Commitment, answer: Partial<Handover>): Commitment {
  if (!('current' in state)) return state;
  const handovers = state.handovers.map((one, index) =>
    index === state.handovers.length - 1 ? { ...one, ...answer } : one,
  );
  return { ...state, handovers };
}
