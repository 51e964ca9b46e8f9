import { matches } from '../../texts/matches.js';
import type { Option } from './column.js';

/** What a search finds: names that begin with it first, then the others, each in the order of the list. */
export function optionsFor(options: readonly Option[], sought: string): readonly Option[] {
  if (sought.trim() === '') return options;
  const found = options.filter(({ label, hint = '' }) => matches(`${label} ${hint}`, sought.trim()));
  const first = found.filter(({ label }) => matches(label.slice(0, sought.trim().length), sought.trim()));
  return [...first, ...found.filter((one) => !first.includes(one))];
}
