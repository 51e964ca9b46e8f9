/** Letters of a column, counted from 1: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A cell's place, counted from 1 as Excel shows it. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Where `B7` lies, or undefined for what is no address of a sheet (ECMA-376 Part 1 §18.18.7; XFD1048576 is the last). */
export function placeOf(address: string): CellPlace | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  const row = Number(digits);
  return column <= COLUMNS && row <= ROWS ? { row, column } : undefined;
}
