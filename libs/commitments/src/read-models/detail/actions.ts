import type { PoolClient } from 'pg';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { principalOf } from '#libs/kernel/src/actor.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import { pendingOf, type Commitment } from '../../domain/commitment-state.js';
import { signersLeft } from '../../domain/signature.js';
import { holds } from '#libs/platform/src/reading/holds.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';

type Action = ReplyOf<typeof getCommitment>['actions'][number];

/** What comes next, whose it is, and the function without which even he can't; null where any function will do. */
interface Next {
  readonly action: Action['action'];
  readonly of: readonly PersonId[];
  readonly needs: OfficialFunction | null;
}

const HOLDS = `select ${holds('$2', '$3', '$4', '$5')} as holds`;

/** What the reader may do, and who can do the rest. Where the party has lost his function, nobody can. */
export async function actionsOn(
  client: PoolClient,
  { actor, today }: Reader,
  state: Exclude<Commitment, { status: 'NONE' }>,
  names: KnownNames,
): Promise<Action[]> {
  const reader = principalOf(actor);
  const actions: Action[] = [];
  for (const { action, of, needs } of nextIn(state)) {
    const able: PersonId[] = [];
    for (const person of of) {
      if (needs !== null && person === of[0]) {
        const asked = [actor.tenantId, person, needs, state.parties.unitId, today];
        const { rows } = await client.query<{ holds: boolean }>(HOLDS, asked);
        if (!rows[0]?.holds) continue;
      }
      able.push(person);
    }
    const [first] = able;
    const allowed = able.includes(reader);
    actions.push({
      action,
      allowed,
      whoCan: first === undefined ? null : names.person(allowed ? reader : first),
    });
  }
  return actions;
}

function nextIn(state: Exclude<Commitment, { status: 'NONE' }>): Next[] {
  const { signatoryId, assignerId } = state.parties;
  const ofAssigner = (...actions: Action['action'][]): Next[] =>
    actions.map((action) => ({ action, of: [assignerId], needs: 'ASSIGNER' }));
  switch (state.status) {
    case 'DRAFT':
      return ofAssigner('REVISE', 'ISSUE', 'DISCARD');
    case 'ISSUED':
      return [
        ...toSign(state, 'SIGN'),
        { action: 'RETURN', of: [signatoryId], needs: 'SIGNATORY' },
        ...ofAssigner('REISSUE', 'WITHDRAW'),
      ];
    case 'RETURNED':
      return ofAssigner('REISSUE', 'WITHDRAW');
    case 'SIGNED':
      return [...toSign(state, 'COUNTERSIGN'), ...ofAssigner('REISSUE', 'WITHDRAW')];
    case 'IN_FORCE': {
      const both: readonly PersonId[] = [assignerId, signatoryId];
      if (!state.amendment)
        return both.map((one) => ({ action: 'PROPOSE_AMENDMENT', of: [one], needs: null }));
      const next = state.amendment.signedAt ? 'COUNTERSIGN' : 'SIGN';
      return [...toSign(state, next), { action: 'DROP_AMENDMENT', of: both, needs: null }];
    }
    default:
      return [];
  }
}

function toSign(state: Commitment, action: 'SIGN' | 'COUNTERSIGN'): Next[] {
  const pending = pendingOf(state);
  if (!pending) return [];
  const side = action === 'SIGN' ? 'SIGNATORY' : 'ASSIGNER';
  const needs = action === 'SIGN' ? 'SIGNATORY' : 'ASSIGNER';
  return [{ action, of: signersLeft(side, pending.parties, pending.signatures), needs }];
}
