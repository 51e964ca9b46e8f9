import type { GanttRow } from './gantt-row.js';

/** Rows under one heading; rows that have none stand under undefined. */
export interface GanttGroup {
  readonly key: string;
  readonly heading: string | undefined;
  readonly rows: readonly GanttRow[];
}

/** Puts rows that follow one another under the heading they share; their order stays. */
export function ganttGroups(rows: readonly GanttRow[]): GanttGroup[] {
  const groups: { key: string; heading: string | undefined; rows: GanttRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.heading === row.group) last.rows.push(row);
    else groups.push({ key: row.key, heading: row.group, rows: [row] });
  }
  return groups;
}
