import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** The two sides of a commitment: it binds both. */
export type Side = 'SIGNATORY' | 'ASSIGNER';

/** Who signs beside the party of a side, and how many of them must. */
export interface CoSigners {
  readonly people: readonly PersonId[];
  readonly needed: number;
}

/** Who binds himself to whom, for which unit. */
export interface Parties {
  readonly unitId: UnitId;
  readonly signatoryId: PersonId;
  readonly assignerId: PersonId;
  readonly coSigners: Readonly<Record<Side, CoSigners>>;
}

/** Whom the assigner addresses: everything but himself. */
export type Addressed = Omit<Parties, 'assignerId'>;

export const alone: Parties['coSigners'] = {
  SIGNATORY: { people: [], needed: 0 },
  ASSIGNER: { people: [], needed: 0 },
};

/** The person who is bound on a side. */
export const partyOf = (side: Side, { signatoryId, assignerId }: Parties): PersonId =>
  side === 'SIGNATORY' ? signatoryId : assignerId;

export const otherSide = (side: Side): Side => (side === 'SIGNATORY' ? 'ASSIGNER' : 'SIGNATORY');

/** Throws ASSIGNER_IS_SIGNATORY, or CO_SIGNERS_IMPOSSIBLE where somebody stands at two places or more are needed than there are. */
export function demandPossible({ signatoryId, assignerId, coSigners }: Parties): void {
  if (assignerId === signatoryId) throw new RuleBroken('ASSIGNER_IS_SIGNATORY');
  const { SIGNATORY: beside, ASSIGNER: above } = coSigners;
  const signers = [signatoryId, assignerId, ...beside.people, ...above.people];
  const possible = [beside, above].every(
    ({ people, needed }) => needed <= people.length && (people.length === 0 || needed > 0),
  );
  if (!possible || new Set(signers).size < signers.length) throw new RuleBroken('CO_SIGNERS_IMPOSSIBLE');
}

/** On which side a person is bound. Throws NOT_A_PARTY. */
export function sideOf(person: PersonId, { signatoryId, assignerId }: Parties): Side {
  if (person === signatoryId) return 'SIGNATORY';
  if (person === assignerId) return 'ASSIGNER';
  throw new RuleBroken('NOT_A_PARTY', { whoCan: [signatoryId, assignerId] });
}
