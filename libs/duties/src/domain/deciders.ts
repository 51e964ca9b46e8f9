import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Absence, ChainLink } from '#libs/kernel/src/organization.js';
import { superiorAbove } from './escalation.js';

/** Between whom a request for more time is. */
export interface Requesting {
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly asker: PersonId;
  /** Of those who might decide, who is of the unit that owes it, where it owes that to an outside: they are as good as the owner. */
  readonly insiders: readonly PersonId[];
}

/**
 * Who may decide on a request, the first answerable for it: the creditor and, while he is away, his deputy; where the
 * creditor owes or asks himself, the superior next above him. Never the owner or the asker, nor an insider. Empty where nobody is left.
 */
export function decidersOf(
  { owner, creditor, asker, insiders }: Requesting,
  { absence, chain }: { readonly absence: Absence | null; readonly chain: readonly ChainLink[] },
): readonly PersonId[] {
  const concerned = new Set([owner, asker, ...insiders]);
  if (concerned.has(creditor)) {
    const { to } = superiorAbove([...concerned, creditor], chain, 1);
    return to === null ? [] : [to];
  }
  const deputy = absence?.deputy ?? null;
  return deputy === null || concerned.has(deputy) ? [creditor] : [creditor, deputy];
}
