import type { UnitRow } from '#libs/contracts/src/http/organization.js';

/** The units below one, of a level where one is named: how many have a head, and which have none. */
export function headsBelow(units: readonly UnitRow[], rootId: string, level: string | null) {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const isBelow = (id: string): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && parent !== null && (parent === rootId || isBelow(parent));
  };
  const meant = units.filter((unit) => isBelow(unit.id) && (level === null || unit.level === level));
  return {
    headed: meant.filter(({ head }) => head !== null),
    vacant: meant.filter(({ head }) => head === null),
  };
}
