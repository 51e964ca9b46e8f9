import { median } from './measure.mjs';

/** A baseline that strays further than this from its median says that the machine was not quiet. */
const STEADY = 0.3;

/**
 * One line of the table. `bar` is what the figure must reach; without one it is there to be known.
 * @typedef {object} Row
 * @property {string} what
 * @property {string} unit behind the figure; empty for a ratio
 * @property {{ atLeast: number } | { atMost: number } | undefined} bar
 * @property {number[]} figures one a round
 * @property {string} beside the absolute figures behind it, for this machine only
 * @property {'pass' | 'miss' | 'wrong' | 'unsteady' | 'known'} verdict
 * @property {string} why in words, where the verdict is not pass
 */

/**
 * @param {object} measured
 * @param {string} measured.what
 * @param {string} [measured.unit]
 * @param {{ atLeast: number } | { atMost: number }} [measured.bar]
 * @param {number[]} measured.figures
 * @param {string} [measured.beside]
 * @param {number[]} [measured.baseline] the raw side, round by round: it must be steady
 * @param {string | undefined | false} [measured.wrong] what did not add up afterwards: a fast wrong run scores nothing
 * @returns {Row}
 */
export function row({ what, unit = '', bar, figures, beside = '', baseline = [], wrong }) {
  const told = { what, unit, bar, figures, beside };
  if (wrong) return { ...told, verdict: 'wrong', why: wrong };
  const typical = median(baseline);
  const strayed = Math.max(0, ...baseline.map((figure) => Math.abs(figure / typical - 1)));
  if (strayed > STEADY)
    return {
      ...told,
      verdict: 'unsteady',
      why: `the raw side strayed ${(strayed * 100).toFixed(0)} % from its median`,
    };
  if (!bar) return { ...told, verdict: 'known', why: '' };
  const reached = 'atLeast' in bar ? median(figures) >= bar.atLeast : median(figures) <= bar.atMost;
  return { ...told, verdict: reached ? 'pass' : 'miss', why: '' };
}

/**
 * A line for what could not be measured here.
 * @param {string} what
 * @param {string} why
 * @returns {Row}
 */
export const unmeasured = (what, why) => row({ what, figures: [], wrong: why });
