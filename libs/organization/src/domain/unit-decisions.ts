import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { latest, type Unit, type UnitEvent, type UnitVersion } from './unit.js';

export interface Establishment {
  readonly unitId: UnitId;
  readonly name: string;
  readonly level: string;
  readonly parentId: UnitId | null;
  readonly validFrom: LocalDate;
}

export function establish(state: Unit, establishment: Establishment): readonly UnitEvent[] {
  if (state.versions.length > 0) throw new RuleBroken('UNIT_EXISTS');
  return [{ type: 'UnitEstablished', data: establishment }];
}

/** From a day on; whoever reads about an earlier day reads the old name. */
export function rename(state: Unit, { name, from }: { name: string; from: LocalDate }): readonly UnitEvent[] {
  const last = changeable(state, from);
  return last.name === name ? [] : [{ type: 'UnitRenamed', data: { name, from } }];
}

/** Under another parent from a day on. The root of the tree stays the root. */
export function move(
  state: Unit,
  { parentId, from }: { parentId: UnitId; from: LocalDate },
): readonly UnitEvent[] {
  const last = changeable(state, from);
  if (last.parentId === null) throw new RuleBroken('ROOT_STAYS');
  return last.parentId === parentId ? [] : [{ type: 'UnitMoved', data: { parentId, from } }];
}

/** Ends the unit with a last day. */
export function abolish(
  state: Unit,
  { on, successorIds }: { on: LocalDate; successorIds: readonly UnitId[] },
): readonly UnitEvent[] {
  if (changeable(state, on).parentId === null) throw new RuleBroken('ROOT_STAYS');
  if (state.unitId !== null && successorIds.includes(state.unitId)) throw new RuleBroken('SUCCEEDS_ITSELF');
  return [{ type: 'UnitAbolished', data: { on, successorIds } }];
}

/** Changes come in the order of their days: what was true on an earlier day is not rewritten. */
function changeable(state: Unit, from: LocalDate): UnitVersion {
  const last = latest(state);
  if (!last) throw new RuleBroken('NOT_FOUND', { what: 'unit' });
  if (state.lastDay !== null) throw new RuleBroken('UNIT_ABOLISHED', { on: state.lastDay });
  if (from < last.from) throw new RuleBroken('BEFORE_LAST_CHANGE', { lastChange: last.from });
  return last;
}
