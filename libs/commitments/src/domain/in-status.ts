import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Commitment, CommitmentStatus } from './commitment-state.js';

type In<Status extends CommitmentStatus> = Extract<Commitment, { readonly status: Status }>;

/** The commitment, where it stands in one of these. Throws NOT_FOUND or WRONG_STATUS. */
export function inStatus<Status extends CommitmentStatus>(
  state: Commitment,
  ...needed: readonly Status[]
): In<Status> {
  // TypeScript can't narrow a union by a generic tag; the comparison is the check.
  if (needed.some((status) => status === state.status)) return state as In<Status>;
  throw new RuleBroken(state.status === 'NONE' ? 'NOT_FOUND' : 'WRONG_STATUS', {
    status: state.status,
    needed: needed.length === 1 ? needed[0] : needed,
  });
}
