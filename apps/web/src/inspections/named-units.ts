import { nameAmong, type Named } from '../page/name-among.js';

/** The names of some units in a line: the first ones, and how many more. */
export function namedUnits(units: readonly Named[], more: (count: number) => string, shown = 3): string {
  const names = units.slice(0, shown).map(nameAmong(units));
  if (units.length > shown) names.push(more(units.length - shown));
  return names.join(', ');
}
