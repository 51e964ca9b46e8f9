import type { Target } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import type { Proxy } from './signer.js';

/**
 * Signs with a row beside each signature that says under which authority it was given. The database takes such a row only
 * while the authority holds, and lets nobody revoke it meanwhile: one that lapsed since the page was opened is refused here.
 */
export async function usesOf<Result>(
  proxy: Proxy | null,
  targets: readonly Target[],
  signing: (uses: readonly SideRow[]) => Promise<Result>,
): Promise<Result> {
  if (proxy === null) return signing([]);
  const { authorityId } = proxy;
  const uses = targets.map(({ id, expectedVersion }) => ({
    table: 'authority_uses',
    identity: [],
    row: { authority_id: authorityId, subject_id: id, subject_version: expectedVersion },
  }));
  try {
    return await signing(uses);
  } catch (error) {
    if (violatedConstraint(error) !== 'authority_holds') throw error;
    throw new RuleBroken('AUTHORITY_LAPSED');
  }
}
