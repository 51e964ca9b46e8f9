import { dayNumber } from './day-number.js';
import type { GanttRow } from './gantt-row.js';
import type { TimeSpan } from './time-span.js';

/** What is drawn of a row, in day numbers. */
export interface GanttBar extends TimeSpan {
  /** Has no end: it fades out where the picture ends. */
  readonly fades: boolean;
  /** To where the term would have lasted, where it was done before. */
  readonly spared: number | null;
  /** To where it went on after its day. */
  readonly late: number | null;
}

type Dated = Pick<GanttRow, 'from' | 'to' | 'tone' | 'doneOn'>;

/** The bar of a row: days are drawn whole, and what is late today ends at the line of today. */
export function ganttBar({ from, to, tone, doneOn }: Dated, today: string): GanttBar {
  const begun = dayNumber(from);
  const done = doneOn === null ? null : dayNumber(doneOn) + 1;
  if (to === null) {
    const until = done ?? begun + 1;
    return { from: Math.min(begun, until - 1), until, fades: done === null, spared: null, late: null };
  }
  const end = dayNumber(to) + 1;
  const until = done !== null && done < end ? done : end;
  const goneOn = done ?? (tone === 'late' ? middleOf(today) : end);
  return {
    from: Math.min(begun, until - 1),
    until,
    fades: false,
    spared: until < end ? end : null,
    late: goneOn > end ? goneOn : null,
  };
}

/** Where the line of a day stands. */
export const middleOf = (day: string): number => dayNumber(day) + 0.5;
