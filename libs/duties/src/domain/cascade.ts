import type { DutyId, UnitId } from '#libs/kernel/src/ids.js';
import { DEFAULT_POLICY, defaultLadders, otherLadder } from './default-ladders.js';
import type { Ladder, LadderScope } from './ladder.js';

/** A ladder in force, under the name by which the ledger knows it. */
export interface Policy {
  readonly policy: string;
  readonly ladder: Ladder;
}

/** A ladder that somebody published for a kind of duty. */
export interface PublishedLadder extends Policy {
  readonly kind: string;
  readonly where: LadderScope;
}

/** What decides which ladder holds for a duty. */
export interface Placed {
  /** Null where no single duty is meant. */
  readonly id: DutyId | null;
  readonly kind: string;
  /** The duty's unit and all above it, nearest first. */
  readonly units: readonly UnitId[];
}

/** The ladder of a duty: its own, that of the nearest unit, that of the tenant, or else the one Camket ships. */
export function policyFor({ id, kind, units }: Placed, published: readonly PublishedLadder[]): Policy {
  const ofKind = published.filter((ladder) => ladder.kind === kind);
  const own = ofKind.find(({ where }) => where.scope === 'DUTY' && where.dutyId === id);
  if (own) return own;
  for (const unit of units) {
    const ofUnit = ofKind.find(({ where }) => where.scope === 'UNIT' && where.unitId === unit);
    if (ofUnit) return ofUnit;
  }
  const ofTenant = ofKind.find(({ where }) => where.scope === 'TENANT');
  return ofTenant ?? { policy: DEFAULT_POLICY, ladder: defaultLadders[kind] ?? otherLadder };
}

/** What holds for a kind of duty in a place that has no ladder of its own: `units` are the place's unit and all above it. */
export function policyAbove(
  { kind, where }: Pick<PublishedLadder, 'kind' | 'where'>,
  units: readonly UnitId[],
  published: readonly PublishedLadder[],
): Policy {
  const others = published.filter(
    (ladder) => ladder.where.scope !== 'DUTY' && !isSamePlace(ladder.where, where),
  );
  return policyFor({ id: null, kind, units }, others);
}

/** Whether two ladders hold in the very same place. */
export function isSamePlace(one: LadderScope, other: LadderScope): boolean {
  switch (one.scope) {
    case 'TENANT':
      return other.scope === 'TENANT';
    case 'UNIT':
      return other.scope === 'UNIT' && other.unitId === one.unitId;
    case 'DUTY':
      return other.scope === 'DUTY' && other.dutyId === one.dutyId;
  }
}
