import type { PersonId } from '#libs/kernel/src/ids.js';
import type { ChainLink } from '#libs/kernel/src/organization.js';

/** Everybody who is named as standing in for a head of these chains. */
export const deputiesIn = (chains: Iterable<readonly ChainLink[]>): PersonId[] => [
  ...new Set([...chains].flat().flatMap(({ head }) => head?.absence?.deputy ?? [])),
];

/** A chain in which only those stand in who are there that day: a deputy may have fallen ill since he was named. */
export const withPresentDeputies = (
  chain: readonly ChainLink[],
  away: { has(person: PersonId): boolean },
): ChainLink[] =>
  chain.map((link) => {
    const { head } = link;
    if (!head?.absence?.deputy || !away.has(head.absence.deputy)) return link;
    return { ...link, head: { ...head, absence: { ...head.absence, deputy: null } } };
  });
