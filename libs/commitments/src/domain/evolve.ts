import type { CommitmentEvent } from './commitment-events.js';
import { bindingOf, workOf, type Commitment } from './commitment-state.js';
import { evolveDocument } from './evolve-document.js';
import { evolveHandover } from './evolve-handover.js';
import { evolveWork } from './item-work.js';

/** Folds a recorded fact. An order of events that no decision could have produced leaves the state as it is. */
export function evolve(state: Commitment, event: CommitmentEvent): Commitment {
  switch (event.type) {
    case 'CommitmentDrafted':
    case 'DraftRevised':
    case 'DraftDiscarded':
    case 'CommitmentIssued':
    case 'CommitmentReturned':
    case 'CommitmentReissued':
    case 'CommitmentSigned':
    case 'CommitmentCountersigned':
    case 'CommitmentWithdrawn':
    case 'CommitmentSuperseded':
    case 'CommitmentExpired':
    case 'AmendmentProposed':
    case 'AmendmentDropped':
      return evolveDocument(state, event);
    case 'CommitmentHandedOver':
    case 'HandoverAnswered':
    case 'HandoverSettled':
    case 'UnitSucceeded':
      return evolveHandover(state, event);
    default: {
      const binding = bindingOf(state);
      if (!binding) return state;
      const { itemId } = event.data;
      const work = { ...binding.work, [itemId]: evolveWork(workOf(binding, itemId), event) };
      return { ...binding, work };
    }
  }
}
