/** Shares late in percent up to which a cell has the shade of its place; the last has no end. */
const STEPS = [0, 5, 15, 30] as const;

/** A share in whole percent; one that is not nothing is at least one. */
export const shareLate = ({ due, late }: { readonly due: number; readonly late: number }): number =>
  late === 0 || due === 0 ? 0 : Math.max(1, Math.round((late / due) * 100));

/** The shade of a share, 0 for none late to 4. */
export function shadeOf(share: number): number {
  const step = STEPS.findIndex((most) => share <= most);
  return step === -1 ? STEPS.length : step;
}

interface Row<Cell> {
  readonly unit: { readonly id: string };
  readonly months: readonly Cell[];
}

/** Where the highest share is late, of equal shares that of the most duties; and how many other units have as high a one. */
export function worstOf<Cell extends { readonly due: number; readonly late: number }, Of extends Row<Cell>>(
  rows: readonly (Of & Row<Cell>)[],
): { worst: { row: Of & Row<Cell>; cell: Cell; share: number } | undefined; alike: number } {
  const late = rows
    .flatMap((row) => row.months.map((cell) => ({ row, cell, share: shareLate(cell) })))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share || other.cell.late - one.cell.late);
  const [worst] = late;
  const units = late.filter(({ share }) => share === worst?.share).map(({ row }) => row.unit.id);
  return { worst, alike: Math.max(0, new Set(units).size - 1) };
}
