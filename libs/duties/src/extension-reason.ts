import { randomBytes } from 'node:crypto';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { saltedHash } from '#libs/platform/src/salted-hash.js';

/** Why somebody asks or decides, in his own words, and what shows it. May name people: it stands beside the record. */
export interface Reason {
  readonly reason: string;
  readonly evidence: string | null;
}

/** A reason ready to be committed: the row beside the event, and what the event says of it. */
export interface SealedReason {
  readonly reasonHash: string;
  readonly row: SideRow;
}

/** The reason of one side of a request, which is never written over. */
export function sealReason(
  extensionId: string,
  side: 'REQUEST' | 'DECISION',
  { reason, evidence }: Reason,
): SealedReason {
  const salt = randomBytes(16);
  return {
    reasonHash: saltedHash(salt, { reason, evidence }),
    row: {
      table: 'extension_reasons',
      identity: [],
      row: { extension_id: extensionId, side, reason, evidence, salt },
    },
  };
}

/** Two who decide at once on different machines: the second finds the first's reason before he finds his event. */
export function asDecided(error: unknown): never {
  if (violatedConstraint(error) === 'extension_reasons_pkey')
    throw new RuleBroken('EXTENSION_DECIDED', { state: null });
  throw error;
}
