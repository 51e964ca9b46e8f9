import { dayOf } from './day-number.js';
import type { TimeSpan } from './time-span.js';

/** Days off in a span; those that follow one another are one band. */
export function daysOffBands({ from, until }: TimeSpan, daysOff: ReadonlySet<string>): TimeSpan[] {
  const bands: { from: number; until: number }[] = [];
  for (let day = from; day < until; day += 1) {
    if (!daysOff.has(dayOf(day))) continue;
    const last = bands.at(-1);
    if (last?.until === day) last.until = day + 1;
    else bands.push({ from: day, until: day + 1 });
  }
  return bands;
}
