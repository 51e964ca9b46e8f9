import { byKey } from '#libs/kernel/src/by-key.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { CommitmentCountersigned, CommitmentSigned, DocumentEvent } from './commitment-events.js';
import { bindingOf, pendingOf, workOf, type Commitment } from './commitment-state.js';
import type { Edition } from './edition.js';
import { partyOf, otherSide, type Parties } from './parties.js';
import { performerOf } from './performers.js';
import { ofText, signersOf, type Telling, type Tellings } from './telling.js';

/** Whom what happens to the document concerns. */
export const documentTellings: Tellings<DocumentEvent> = {
  // A draft is its author's own affair until it is issued.
  CommitmentDrafted: null,
  DraftRevised: null,
  DraftDiscarded: null,
  CommitmentIssued: (_, state) => askingToSign('COMMITMENT_ISSUED', state),
  CommitmentReturned: ({ data }, state) =>
    'pending' in state
      ? [
          ofText('COMMITMENT_RETURNED', state.pending, [state.parties.assignerId], {
            dueOn: data.answerBy.on,
          }),
        ]
      : [],
  CommitmentReissued: (_, state, before) => {
    if (!('pending' in state && 'pending' in before)) return [];
    const { signatoryId, assignerId, coSigners } = state.parties;
    const bound = [signatoryId, assignerId, ...coSigners.SIGNATORY.people, ...coSigners.ASSIGNER.people];
    const dropped = involvedIn(before.pending, before.parties).filter((person) => !bound.includes(person));
    return [
      ...askingToSign('COMMITMENT_REISSUED', state),
      ofText('COMMITMENT_WITHDRAWN', before.pending, dropped),
    ];
  },
  CommitmentSigned: (event, state) => {
    const { countersignBy } = event.data;
    const text = pendingOf(state);
    if (!text || state.status === 'NONE') return [];
    const countersigners = countersignBy === null ? [] : signersOf('ASSIGNER', text, state.parties);
    return [
      ...signedForAnother(event, text),
      ofText('COMMITMENT_SIGNED', text, countersigners, { dueOn: countersignBy?.on ?? null }),
    ];
  },
  CommitmentCountersigned: (event, state, before) => {
    const text = event.data.complete ? bindingOf(state)?.current : pendingOf(state);
    if (!text || state.status === 'NONE') return [];
    const template = bindingOf(before) ? 'AMENDMENT_IN_FORCE' : 'COMMITMENT_IN_FORCE';
    const inForce = event.data.complete ? [ofText(template, text, [state.parties.signatoryId])] : [];
    return [...signedForAnother(event, text), ...inForce, ...entrusted(state, before)];
  },
  CommitmentWithdrawn: (_, state, before) =>
    'pending' in before
      ? [ofText('COMMITMENT_WITHDRAWN', before.pending, involvedIn(before.pending, before.parties))]
      : [],
  CommitmentSuperseded: (_, state) => {
    const binding = bindingOf(state);
    return binding ? [ofText('COMMITMENT_SUPERSEDED', binding.current, both(binding.parties))] : [];
  },
  // What was done in its year needs no word; one that nobody signed in time asks for no signature any more.
  CommitmentExpired: (_, state) => {
    if (state.status === 'LAPSED') return [ofText('COMMITMENT_LAPSED', state.last, both(state.parties))];
    const binding = bindingOf(state);
    if (!binding) return [];
    const open = binding.current.terms.items.filter(({ id }) => workOf(binding, id).status !== 'COMPLETED');
    const more = { count: open.length };
    return open.length === 0
      ? []
      : [ofText('COMMITMENT_EXPIRED', binding.current, both(binding.parties), more)];
  },
  // The signatory's side signs first, whoever proposes; the assigner is asked once it has.
  AmendmentProposed: ({ data: { by } }, state) => {
    const text = pendingOf(state);
    if (!text || state.status === 'NONE') return [];
    const announced =
      by === 'SIGNATORY' ? [ofText('AMENDMENT_ANNOUNCED', text, [state.parties.assignerId])] : [];
    return [...askingToSign('AMENDMENT_PROPOSED', state), ...announced];
  },
  AmendmentDropped: ({ data: { by } }, _, before) => {
    const text = pendingOf(before);
    if (!text || before.status === 'NONE') return [];
    const people = [partyOf(otherSide(by), before.parties), ...involvedIn(text, before.parties)];
    return [ofText('AMENDMENT_DROPPED', text, people)];
  },
};

function askingToSign(
  template: 'COMMITMENT_ISSUED' | 'COMMITMENT_REISSUED' | 'AMENDMENT_PROPOSED',
  state: Commitment,
): Telling[] {
  const text = pendingOf(state);
  if (!text || state.status === 'NONE') return [];
  return [ofText(template, text, signersOf('SIGNATORY', text, state.parties), { dueOn: text.signBy.on })];
}

/** Who was asked to sign a text, and who did, in his own or another's place. */
const involvedIn = (text: Edition, today: Parties): PersonId[] => [
  ...signersOf('SIGNATORY', text, today),
  ...(text.signedAt === null ? [] : text.parties.coSigners.ASSIGNER.people),
  ...text.signatures.flatMap(({ principalId, signerId }) => [principalId, signerId]),
];

const both = ({ signatoryId, assignerId }: Parties): PersonId[] => [signatoryId, assignerId];

/** Who has something to do by a text that took force, and had not before, beside the signatory, who is told of the text itself. */
function entrusted(state: Commitment, before: Commitment): Telling[] {
  const [is, was] = [bindingOf(state), bindingOf(before)];
  if (!is || is.current === was?.current) return [];
  const had = new Map(was?.current.terms.items.map((item) => [item.id, performerOf(was, item)]));
  const given = is.current.terms.items.filter(
    (item) => ![had.get(item.id), is.parties.signatoryId].includes(performerOf(is, item)),
  );
  return [...byKey(given, (item) => performerOf(is, item))].map(([person, items]) => {
    const days = items.flatMap(({ id }) => is.current.itemDues[id]?.on ?? []).toSorted();
    return ofText('ITEMS_FOR_YOU', is.current, [person], { count: items.length, dueOn: days[0] ?? null });
  });
}

/** He in whose place it was signed reads that it was. */
function signedForAnother(
  { data: { by } }: CommitmentSigned | CommitmentCountersigned,
  text: Edition,
): Telling[] {
  return by && by.signerId !== by.principalId ? [ofText('SIGNED_FOR_YOU', text, [by.principalId])] : [];
}
