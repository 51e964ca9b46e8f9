import type { BurnPoint } from './burn-point.js';
import { dayNumber } from './day-number.js';

/** Which point stands nearest to a place among the days. */
export function nearestPoint(points: readonly BurnPoint[], day: number): number {
  const away = points.map(({ on }) => Math.abs(dayNumber(on) - day));
  return away.indexOf(Math.min(...away));
}
