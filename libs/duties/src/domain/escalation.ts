import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { EscalationStep } from './duty-events.js';

/** A unit on the way up that day: its head, and who stands in for him while he is absent. */
export interface ChainLink {
  readonly unit: UnitId;
  readonly head: PersonId | null;
  readonly absent: boolean;
  readonly deputy: PersonId | null;
}

/** Who is told, and every station that was passed on the way. `to` is null where nobody is left above. */
export interface Escalated {
  readonly to: PersonId | null;
  readonly path: readonly EscalationStep[];
}

/**
 * Finds whom a duty of `owner` is brought to: the `level`-th superior above him, looked for from his unit upwards. Who is
 * concerned is passed over: the owner himself, and whoever stands in for a head who is the owner, since a deputy does not
 * judge his own head. For an absent superior his deputy is told, unless he is concerned; a vacant post and an absence without
 * a deputy lead one unit further up.
 */
export function escalate(owner: PersonId, chain: readonly ChainLink[], level: number): Escalated {
  // A deputy of the owner, wherever he stands in for him, is not the one to judge him.
  const concerned = new Set([owner, ...chain.flatMap((link) => (link.head === owner ? (link.deputy ?? []) : []))]);
  const path: EscalationStep[] = [];
  let found = 0;
  for (const { unit, head, absent, deputy } of chain) {
    const outcome = outcomeAt({ head, absent, deputy }, concerned);
    path.push({ unit, head, deputy: absent ? deputy : null, outcome });
    if (outcome !== 'TOLD' && outcome !== 'DEPUTY_TOLD') continue;
    found += 1;
    if (found === level) return { to: outcome === 'TOLD' ? head : deputy, path };
  }
  return lastFound(path);
}

function outcomeAt(
  { head, absent, deputy }: Omit<ChainLink, 'unit'>,
  concerned: ReadonlySet<PersonId>,
): EscalationStep['outcome'] {
  if (head === null) return 'VACANT';
  if (concerned.has(head)) return 'CONCERNED';
  if (!absent) return 'TOLD';
  if (deputy === null) return 'ABSENT';
  return concerned.has(deputy) ? 'CONCERNED' : 'DEPUTY_TOLD';
}

/** Nobody stands so high: the topmost superior there is. */
function lastFound(path: readonly EscalationStep[]): Escalated {
  const last = path.findLast(({ outcome }) => outcome === 'TOLD' || outcome === 'DEPUTY_TOLD');
  return { to: last ? (last.outcome === 'TOLD' ? last.head : last.deputy) : null, path };
}
