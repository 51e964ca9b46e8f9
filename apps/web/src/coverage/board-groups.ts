import type { Reply } from '../api/endpoints.js';

type Row = Reply<'getBoard'>['rows'][number];

export interface BoardGroup {
  readonly parent: Row['unit'];
  readonly level: string;
  readonly rows: readonly Row[];
}

/** The units of a board, together where parent and level are the same: divisions apart from communes. */
export function boardGroups(rows: readonly Row[], root: Row['unit']): BoardGroup[] {
  const names = new Map([[root.id, root], ...rows.map(({ unit }): [string, Row['unit']] => [unit.id, unit])]);
  const groups = new Map<string, { parent: Row['unit']; level: string; rows: Row[] }>();
  for (const row of rows) {
    const parent = names.get(row.parentId ?? root.id) ?? root;
    const key = `${parent.id} ${row.level}`;
    const group = groups.get(key) ?? { parent, level: row.level, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
