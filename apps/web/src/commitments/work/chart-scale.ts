/** A straight line from values to places on a picture. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Round values to write beside it, lowest first. */
  readonly ticks: readonly number[];
}

const steps = [1, 2, 2.5, 5, 10] as const;

/** The round step at which at most so many lines stand between two values. */
function roundStep(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((step) => step * power >= rough) ?? 10) * power;
}

/** Takes in all values, and begins and ends at round ones. */
export function scaleOf(values: readonly number[], most = 4): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // All alike: the line stands in the middle.
  const pad = high > low ? 0 : Math.max(1, Math.abs(high) / 10);
  const step = roundStep(high - low + 2 * pad, most);
  const first = Math.floor((low - pad) / step);
  const last = Math.ceil((high + pad) / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { from: exact(first * step), to: exact(last * step), ticks };
}

/** Where a value stands between two ends, 0 to 1. */
export const share = (value: number, from: number, to: number): number =>
  to > from ? (value - from) / (to - from) : 0.5;

/** Multiples of a tenth are none in binary. */
const exact = (value: number): number => Number(value.toPrecision(12));
