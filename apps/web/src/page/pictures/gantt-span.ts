import { dayNumber } from './day-number.js';
import { ganttBar } from './gantt-bar.js';
import type { GanttRow } from './gantt-row.js';
import type { TimeSpan } from './time-span.js';

/** Of the span, how far away today may be and still be taken in. */
const NEAR = 0.2;
const MARGIN = 0.02;

/** The days that a road map shows: all of its bars, and today where it is not far from them. */
export function ganttSpan(rows: readonly GanttRow[], today: string): TimeSpan {
  const bars = rows.map((row) => ganttBar(row, today));
  let from = Math.min(...bars.map((bar) => bar.from));
  let until = Math.max(...bars.map((bar) => Math.ceil(bar.late ?? bar.spared ?? bar.until)));
  const now = dayNumber(today);
  const near = Math.max(7, (until - from) * NEAR);
  if (now >= from - near && now < until + near) {
    from = Math.min(from, now);
    until = Math.max(until, now + 1);
  }
  // What fades needs room to do so.
  const fading = bars
    .filter(({ fades }) => fades)
    .map((bar) => bar.from + Math.max(5, (until - from) * NEAR));
  until = Math.max(until, ...fading.map(Math.ceil));
  const margin = Math.max(1, Math.round((until - from) * MARGIN));
  return { from: from - margin, until: until + margin };
}
