import type { Option } from './column.js';

const full = ({ label, hint }: Option): string => (hint === undefined ? label : `${label} (${hint})`);

// Asked by every cell of a column; the array of options is the column's and stays.
const known = new WeakMap<readonly Option[], ReadonlyMap<string, string>>();

function named(options: readonly Option[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { label } of options) times.set(label, (times.get(label) ?? 0) + 1);
  return new Map(options.map((one) => [one.value, (times.get(one.label) ?? 0) > 1 ? full(one) : one.label]));
}

/** Under which name each option is written: with what tells it apart only where another has the same name. */
export function optionNames(options: readonly Option[]): ReadonlyMap<string, string> {
  const names = known.get(options) ?? named(options);
  known.set(options, names);
  return names;
}
