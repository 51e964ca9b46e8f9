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
 * a deputy lead one unit further up. Superiors are counted by person: who heads the next unit as well is no second one.
 */
export const escalate = (owner: PersonId, chain: readonly ChainLink[], level: number): Escalated =>
  superiorAbove([owner], chain, level);

/** The same where several people are concerned. */
export function superiorAbove(
  people: readonly PersonId[],
  chain: readonly ChainLink[],
  level: number,
): Escalated {
  const standIns = chain.map(({ head }) =>
    head && people.includes(head.person) ? head.absence?.deputy : null,
  );
  const concerned = new Set([...people, ...standIns.filter((deputy) => deputy != null)]);
  const path: EscalationStep[] = [];
  const told = new Set<PersonId>();
  let to: PersonId | null = null;
  for (const { unit, head } of chain) {
    const station = stationOf(head, concerned);
    const person = toldAt(station);
    if (person !== null && told.has(person)) path.push({ unit, ...station, outcome: 'TOLD_ALREADY' });
    else path.push({ unit, ...station });
    if (person === null) continue;
    told.add(person);
    to = person;
    // The topmost there is, where nobody stands so high.
    if (told.size === level) break;
  }
  return { to, path };
}

function toldAt({ outcome, head, deputy }: Omit<EscalationStep, 'unit'>): PersonId | null {
  if (outcome === 'TOLD') return head;
  return outcome === 'DEPUTY_TOLD' ? deputy : null;
}

function stationOf(head: ChainLink['head'], concerned: ReadonlySet<PersonId>): Omit<EscalationStep, 'unit'> {
  if (head === null) return { head: null, deputy: null, outcome: 'VACANT' };
  const { person, absence } = head;
  const station = { head: person, deputy: absence?.deputy ?? null };
  if (concerned.has(person)) return { ...station, outcome: 'CONCERNED' };
  if (absence === null) return { ...station, outcome: 'TOLD' };
  if (absence.deputy === null) return { ...station, outcome: 'ABSENT' };
  return { ...station, outcome: concerned.has(absence.deputy) ? 'CONCERNED' : 'DEPUTY_TOLD' };
}
