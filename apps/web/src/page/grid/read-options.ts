import { bare } from '../../texts/matches.js';
import type { CellProblem } from './cell-problem.js';
import type { Option } from './column.js';
import { optionNames } from './option-names.js';

type Found<T> = { readonly value: T } | { readonly problem: CellProblem };

const exact = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
const loose = (text: string) => bare(exact(text));

/**
 * The one option that a text names, wherever it was written: as it is written here, by its bare name, or without
 * marks. Two that fit equally well are not chosen from.
 */
export function readOption(options: readonly Option[], text: string): Found<string> {
  const names = optionNames(options);
  const fits: ((one: Option) => boolean)[] = [
    ({ value }) => exact(names.get(value) ?? '') === exact(text),
    ({ label }) => exact(label) === exact(text),
    ({ value }) => value === text.trim(),
    ({ label }) => loose(label) === loose(text),
    ({ also = [] }) => also.some((name) => loose(name) === loose(text)),
  ];
  for (const fit of fits) {
    const [first, second] = options.filter(fit);
    if (first && second) return { problem: { code: 'SAME_NAME' } };
    if (first) return { value: first.value };
  }
  return { problem: { code: 'NOT_OFFERED' } };
}

/** The options that a text names one after the other, parted by semicolons or line breaks; all of them or none. */
export function readOptions(options: readonly Option[], text: string): Found<readonly string[]> {
  const values = new Set<string>();
  for (const name of text.split(/[;\n]/u)) {
    if (name.trim() === '') continue;
    const found = readOption(options, name);
    if ('problem' in found) return found;
    values.add(found.value);
  }
  return { value: [...values] };
}
