import type { RemediationCounts } from '#libs/contracts/src/http/remediation-overview.js';

/** Where something is counted: in a unit with all below it, or in the unit alone. */
export interface CountedIn {
  readonly unit: { readonly id: string; readonly name: string };
  readonly own: boolean;
  readonly counts: RemediationCounts;
}

/** What the address of a list says of the unit, so that it holds just what was counted. */
export const within = ({ unit, own }: Pick<CountedIn, 'unit' | 'own'>) => ({
  unitId: unit.id,
  ...(own && { own: 'true' as const }),
});
