import type { Subject } from '#libs/kernel/src/who-may.js';
import { bindingOf, pendingOf, workOf, type Commitment } from './domain/commitment-state.js';
import { performerOf } from './domain/performers.js';

/** Whom and which unit a commitment is about, by the part each plays in it. */
export function subjectOf(state: Commitment): Subject | undefined {
  if (state.status === 'NONE') return undefined;
  const { unitId: unit, signatoryId: signatory, assignerId: assigner, coSigners } = state.parties;
  const toSign = pendingOf(state)?.parties.coSigners ?? coSigners;
  const binding = bindingOf(state);
  const items = binding?.current.terms.items ?? [];
  const performers = binding ? items.map((item) => performerOf(binding, item)) : [];
  const helpers = binding
    ? items.flatMap(({ id }) => workOf(binding, id).subtasks.map(({ personId }) => personId))
    : [];
  return {
    unit,
    people: {
      signatory,
      assigner,
      coSigner: toSign.SIGNATORY.people,
      coCountersigner: toSign.ASSIGNER.people,
      performer: [...new Set([...performers, ...helpers])],
      ...(binding?.handovers.length ? { successor: binding.handovers.map(({ to }) => to) } : {}),
    },
  };
}
