import type { Reply } from '../api/endpoints.js';

type Row = Pick<
  Reply<'getBoard'>['rows'][number],
  'unit' | 'parentId' | 'expected' | 'status' | 'workingDaysLeft'
>;

export interface Group {
  readonly unit: Row['unit'];
  readonly total: number;
  readonly signed: number;
  readonly late: number;
}

/** The children of a unit that have units below, each with the counts of all below it; leaves make no group. */
export function groupsBelow(rows: readonly Row[], rootId: string): Group[] {
  const children = new Map<string | null, Row[]>();
  for (const row of rows) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  const below = (id: string): Row[] =>
    (children.get(id) ?? []).flatMap((row) => [row, ...below(row.unit.id)]);
  return (children.get(rootId) ?? []).flatMap(({ unit }) => {
    const all = below(unit.id).filter((row) => row.expected);
    if (all.length === 0) return [];
    return [
      { unit, total: all.length, signed: all.filter(isSigned).length, late: all.filter(isLate).length },
    ];
  });
}

/** Signed by its head; what has run out since was signed as well. */
export const isSigned = ({ status }: Pick<Row, 'status'>): boolean =>
  status === 'SIGNED' || status === 'IN_FORCE' || status === 'EXPIRED';

/** Asked to sign, and the day has passed. */
export const isLate = ({ status, workingDaysLeft }: Pick<Row, 'status' | 'workingDaysLeft'>): boolean =>
  status === 'ISSUED' && workingDaysLeft !== null && workingDaysLeft < 0;
