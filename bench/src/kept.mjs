import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sections as inOrder } from './arguments.mjs';

/**
 * @typedef {{ name: string, title: string, on: string, rounds: number, quick: boolean, rows: import('./row.mjs').Row[] }} Measured
 * @typedef {{ machine: [string, string][], sections: Measured[] }} Result
 */

/**
 * Keeps what was measured in a file, beside what stands there of other sections; those of another machine go.
 * @param {string} file
 * @param {Result} measured
 * @returns {Result}
 */
export function keep(file, { machine, sections }) {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const others = before && same(before.machine, machine) ? before.sections : [];
  const all = [...others.filter(({ name }) => !sections.some((one) => one.name === name)), ...sections];
  const order = Object.keys(inOrder);
  all.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  const kept = { machine, sections: all };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept, undefined, 2));
  return kept;
}

/** But for the disk, whose latency is measured anew each time. */
const same = (one, other) =>
  isDeepStrictEqual(...[one, other].map((machine) => machine.filter(([name]) => name !== 'Disk')));
