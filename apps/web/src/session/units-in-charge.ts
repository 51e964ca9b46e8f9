import type { Session } from '#libs/contracts/src/http/session.js';
import type { OfficialFunction } from './use-session.js';

/** Of units of which parents come before children: those over which one holds any of the functions, and all below them. */
export function unitsInCharge<Unit extends { readonly id: string; readonly parentId: string | null }>(
  { functions }: Pick<Session, 'functions'>,
  held: readonly OfficialFunction[],
  units: readonly Unit[],
): Unit[] {
  const within = new Set(functions.filter((one) => held.includes(one.function)).map(({ unit }) => unit.id));
  for (const { id, parentId } of units) if (parentId !== null && within.has(parentId)) within.add(id);
  return units.filter(({ id }) => within.has(id));
}
