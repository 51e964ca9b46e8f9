import { setTimeout as pause } from 'node:timers/promises';
import { median } from './measure.mjs';

/**
 * Runs every side once a round, each round starting with another one, so that whatever the machine does meanwhile hits
 * all sides alike. The first side's garbage is not the second one's pause.
 * @template T
 * @param {number} count
 * @param {Record<string, () => Promise<T>>} sides
 * @returns {Promise<Record<string, T[]>>} one result a round, by side
 */
export async function rounds(count, sides) {
  const names = Object.keys(sides);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      globalThis.gc?.();
      await pause(50);
      results[name].push(await sides[name]());
    }
  }
  return results;
}

/**
 * One side over another, round by round.
 * @template T
 * @param {T[]} ours
 * @param {T[]} theirs
 * @param {(result: T) => number} figure
 */
export function ratios(ours, theirs, figure) {
  return ours.map((one, round) => figure(one) / figure(theirs[round]));
}

/** @typedef {import('./measure.mjs').Measurement} Measurement */

/**
 * What a row says of two sides' throughput.
 * @param {Measurement[]} ours
 * @param {Measurement[]} theirs
 */
export function throughput(ours, theirs) {
  const rate = (one) => one.perSecond;
  const told = (side) =>
    `${Math.round(median(side.map(rate)))}/s (p99 ${median(side.map((one) => one.p99)).toFixed(1)} ms)`;
  return {
    figures: ratios(ours, theirs, rate),
    baseline: theirs.map(rate),
    beside: `${told(ours)} against ${told(theirs)}`,
  };
}

/** @param {Measurement[]} results */
export const acknowledged = (results) => results.reduce((sum, one) => sum + one.acknowledged, 0);
