import type { BurnPoint } from './burn-point.js';
import { countScale } from './count-scale.js';
import { dayNumber } from './day-number.js';
import { placeIn, type TimeSpan } from './time-span.js';

/** Where things stand on a burn-down picture, in CSS pixels. */
export interface BurnMeasures {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly span: TimeSpan;
  readonly counts: readonly number[];
  readonly x: (day: number) => number;
  readonly y: (count: number) => number;
  /** The day at a place. */
  readonly dayAt: (x: number) => number;
}

const [TOP, END, BELOW, DIGIT] = [10, 14, 42, 8];

/** The measures of a picture of such points at a width. */
export function burnMeasures(points: readonly BurnPoint[], width: number): BurnMeasures {
  const counts = countScale(Math.max(...points.flatMap(({ open, planned }) => [open ?? 0, planned])));
  const highest = counts.at(-1) ?? 1;
  const span = { from: dayNumber(points[0]?.on ?? ''), until: dayNumber(points.at(-1)?.on ?? '') };
  const height = width < 480 ? 220 : 260;
  const left = 14 + DIGIT * String(highest).length;
  const [right, bottom] = [width - END, height - BELOW];
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    span,
    counts,
    x: (day) => left + (placeIn(span, day) / 100) * (right - left),
    y: (count) => bottom - (count / highest) * (bottom - TOP),
    dayAt: (x) => span.from + ((x - left) / (right - left)) * (span.until - span.from),
  };
}
