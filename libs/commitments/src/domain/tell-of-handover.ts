import { bindingOf, editionOf, partiesOf } from './commitment-state.js';
import type { HandoverEvent } from './handover-events.js';
import { otherSide, partyOf } from './parties.js';
import { ofText, type Tellings } from './telling.js';

/** Whom it concerns that a commitment passes to others. */
export const handoverTellings: Tellings<HandoverEvent> = {
  // What took force comes with a statement to be answered; what did not, with the signature that is still owed.
  CommitmentHandedOver: ({ data: { side, from, to, answerBy } }, state) => {
    const [text, parties] = [editionOf(state), partiesOf(state)];
    if (!text || !parties) return [];
    return [
      bindingOf(state)
        ? ofText('HANDED_OVER_TO_YOU', text, [to], { dueOn: answerBy.on })
        : ofText('UNSIGNED_HANDED_OVER_TO_YOU', text, [to]),
      ofText('HANDED_OVER', text, [from, partyOf(otherSide(side), parties)], { to }),
    ];
  },
  HandoverAnswered: ({ data: { disputed, settleBy } }, state) => {
    const binding = bindingOf(state);
    const handover = binding?.handovers.at(-1);
    if (!binding || !handover) return [];
    const other = [partyOf(otherSide(handover.side), binding.parties)];
    return [
      settleBy === null
        ? ofText('HANDOVER_ACCEPTED', binding.current, other)
        : ofText('HANDOVER_DISPUTED', binding.current, other, {
            dueOn: settleBy.on,
            count: disputed.length,
          }),
    ];
  },
  HandoverSettled: (_, state) => {
    const binding = bindingOf(state);
    const handover = binding?.handovers.at(-1);
    return binding && handover ? [ofText('HANDOVER_SETTLED', binding.current, [handover.to])] : [];
  },
  // Of a draft its signatory has not heard yet.
  UnitSucceeded: (_, state) => {
    const [text, parties] = [editionOf(state), partiesOf(state)];
    return text && parties ? [ofText('UNIT_SUCCEEDED', text, [parties.signatoryId])] : [];
  },
};
