import { dayNumber } from './day-number.js';
import type { GanttRow } from './gantt-row.js';

/** How a row stands, to be put in words. */
export type GanttStanding =
  | { readonly kind: 'NOT_BEGUN' | 'UNDER_WAY' | 'DUE_TODAY' }
  | { readonly kind: 'LATE'; readonly days: number }
  | { readonly kind: 'SUBMITTED' | 'DONE'; readonly on: string | null; readonly days: number };

type Dated = Pick<GanttRow, 'from' | 'to' | 'tone' | 'doneOn'>;

/** How a row stands today; days are those of the wall calendar after its day, 0 where it is in time. */
export function ganttStanding({ from, to, tone, doneOn }: Dated, today: string): GanttStanding {
  const after = (day: string) => (to === null ? 0 : Math.max(0, dayNumber(day) - dayNumber(to)));
  switch (tone) {
    case 'late':
      return { kind: 'LATE', days: after(doneOn ?? today) };
    case 'submitted':
      return { kind: 'SUBMITTED', on: doneOn, days: after(doneOn ?? to ?? today) };
    case 'done':
      return { kind: 'DONE', on: doneOn, days: after(doneOn ?? to ?? today) };
    case 'open':
      if (to === today) return { kind: 'DUE_TODAY' };
      return { kind: from > today ? 'NOT_BEGUN' : 'UNDER_WAY' };
  }
}
