import type { Edition } from './edition-of.js';

type Side = Edition['signatures'][number]['role'];

/** Everybody who signs a text on a side: the party first, then those beside him. */
export const signersOf = ({ signatory, assigner, coSigners }: Edition, side: Side): string[] => [
  side === 'SIGNATORY' ? signatory.id : assigner.id,
  ...coSigners[side].people,
];

/** Who of a side has still to sign, the party first; nobody once its party has and as many beside him as must. */
export function leftToSign(edition: Edition, side: Side): string[] {
  const signed = new Set(
    edition.signatures.filter(({ role }) => role === side).map(({ principal }) => principal.id),
  );
  const [party, ...beside] = signersOf(edition, side);
  const left = beside.filter((id) => !signed.has(id));
  const enough = beside.length - left.length >= edition.coSigners[side].needed;
  return [...(party !== undefined && !signed.has(party) ? [party] : []), ...(enough ? [] : left)];
}
