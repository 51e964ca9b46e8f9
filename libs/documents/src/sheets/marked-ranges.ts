import { columnName, placeOf } from './cell-address.js';

/** Cells one below the other, as ranges: B5, B6 and C9 are `B5:B6` and `C9`. What is no address is left out. */
export function rangesOf(addresses: readonly string[]): string[] {
  const rows = new Map<number, number[]>();
  for (const address of new Set(addresses)) {
    const place = placeOf(address);
    if (place) rows.set(place.column, [...(rows.get(place.column) ?? []), place.row]);
  }
  return [...rows].flatMap(([column, inColumn]) => runs(inColumn, columnName(column)));
}

function runs(rows: readonly number[], column: string): string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const range = ranges.at(-1);
    if (range && row === range.last + 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map(({ first, last }) =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
  );
}
