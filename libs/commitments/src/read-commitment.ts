import type { Target } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** What a signer had before his eyes: the commitment, its version, and the hash of its terms. */
export interface ReadCommitment {
  readonly id: string;
  readonly version: number;
  readonly termsHash: string;
}

/** The streams to decide on. The same commitment twice in one act is refused: it could only be signed once. */
export function targetsOf(commitments: readonly ReadCommitment[]): Target[] {
  const targets = new Map(commitments.map(({ id, version }) => [id, { id, expectedVersion: version }]));
  if (targets.size !== commitments.length) throw new RuleBroken('NAMED_TWICE');
  return [...targets.values()];
}

/** The hash the signer read for one of the commitments. */
export function hashRead(commitments: readonly ReadCommitment[], id: string): string {
  const read = commitments.find((commitment) => commitment.id === id);
  if (!read) throw new Error(`a decision was asked for ${id}, which nobody named`);
  return read.termsHash;
}
