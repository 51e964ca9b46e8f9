import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import type { GanttRow } from './gantt-row.js';
import { ganttStanding } from './gantt-standing.js';

/** A row of a road map in words. */
export interface RowWords {
  /** Its days, as they are seen. */
  readonly days: string;
  readonly stands: string;
  readonly sentence: string;
}

/** Says rows of a road map in the language spoken now. */
export function useRowWords(today: string): (row: GanttRow) => RowWords {
  const t = useTexts();
  const { day } = useFormats();
  const stands = (row: GanttRow): string => {
    const standing = ganttStanding(row, today);
    const days = 'days' in standing ? standing.days : 0;
    const late = row.lateBy ? t.due.late(row.lateBy) : days > 0 ? t.gantt.late(days) : null;
    switch (standing.kind) {
      case 'LATE':
        return late ?? t.due.justLate;
      case 'SUBMITTED':
      case 'DONE': {
        const name = standing.kind === 'DONE' ? t.gantt.done : t.gantt.submitted;
        const said = name(standing.on === null ? null : day(standing.on));
        return late === null ? said : `${said}, ${late}`;
      }
      default:
        return t.gantt.stands[standing.kind];
    }
  };
  return (row) => {
    const [from, to] = [day(row.from), row.to === null ? null : day(row.to)];
    const said = stands(row);
    return {
      days: to === null ? `${from}, ${t.due.byRoadmap}` : `${from} – ${to}`,
      stands: said,
      sentence: t.gantt.row(row.text, to === null ? t.gantt.byRoadmap(from) : t.gantt.term(from, to), said),
    };
  };
}
