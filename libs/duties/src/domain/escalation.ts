import type { PersonId } from '#libs/kernel/src/ids.js';
import type { ChainLink } from '#libs/kernel/src/organization.js';
import type { EscalationStep } from './duty-events.js';

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
  const standIns = chain.map(({ head }) => (head?.person === owner ? head.absence?.deputy : null));
  const concerned = new Set([owner, ...standIns.filter((deputy) => deputy != null)]);
  const path: EscalationStep[] = [];
  let to: PersonId | null = null;
  for (const { unit, head } of chain) {
    const station = stationOf(head, concerned);
    path.push({ unit, ...station });
    if (station.outcome === 'TOLD' || station.outcome === 'DEPUTY_TOLD')
      to = station.outcome === 'TOLD' ? station.head : station.deputy;
    // The topmost there is, where nobody stands so high.
    if (told(path) === level) break;
  }
  return { to, path };
}

const told = (path: readonly EscalationStep[]): number =>
  path.filter(({ outcome }) => outcome === 'TOLD' || outcome === 'DEPUTY_TOLD').length;

function stationOf(head: ChainLink['head'], concerned: ReadonlySet<PersonId>): Omit<EscalationStep, 'unit'> {
  if (head === null) return { head: null, deputy: null, outcome: 'VACANT' };
  const { person, absence } = head;
  const station = { head: person, deputy: absence?.deputy ?? null };
  if (concerned.has(person)) return { ...station, outcome: 'CONCERNED' };
  if (absence === null) return { ...station, outcome: 'TOLD' };
  if (absence.deputy === null) return { ...station, outcome: 'ABSENT' };
  return { ...station, outcome: concerned.has(absence.deputy) ? 'CONCERNED' : 'DEPUTY_TOLD' };
}
