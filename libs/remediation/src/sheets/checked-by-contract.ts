import type { z } from 'zod';
import type { RowCells } from './row-cells.js';

/**
 * Notes what the contract of the same thing written by hand would refuse: texts that are too long or hold signs that nobody can
 * see. Whatever else it asks for, the cells were read for.
 */
export function noteBreaches(
  cells: RowCells,
  schema: z.ZodType,
  value: unknown,
  columnOf: (field: string) => string,
): void {
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const column = columnOf(issue.path.map(String).join('.'));
    if (issue.code === 'too_big') {
      const most = Number(issue.maximum);
      const code = issue.origin === 'array' ? 'TOO_MANY_NAMED' : 'TEXT_TOO_LONG';
      cells.note(column, { code, details: { most } });
    } else if (issue.code === 'too_small') cells.demand(column, null);
    else cells.note(column, { code: 'TEXT_UNREADABLE', details: {} });
  }
}
