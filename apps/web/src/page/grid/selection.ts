/** A place in the grid, counted from nought. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What is selected. `active` is written to and has the focus; `end` is the corner that Shift moves. */
export interface Selection {
  readonly active: CellAt;
  readonly end: CellAt;
  /** The column to which Enter returns after a row was filled by Tab. */
  readonly home: number;
}

/** The cells between two corners, both included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
const inside = ({ row, column }: CellAt, size: GridSize): CellAt => ({
  row: within(row, size.rows),
  column: within(column, size.columns),
});

/** One cell alone. */
export const only = (cell: CellAt): Selection => ({ active: cell, end: cell, home: cell.column });

/** The rectangle selected. */
export const areaOf = ({ active, end }: Selection): Area => ({
  top: Math.min(active.row, end.row),
  bottom: Math.max(active.row, end.row),
  left: Math.min(active.column, end.column),
  right: Math.max(active.column, end.column),
});

/** A selection of a whole area. */
export const over = ({ top, left, bottom, right }: Area): Selection => ({
  active: { row: top, column: left },
  end: { row: bottom, column: right },
  home: left,
});

/** The same, for a grid that has become smaller. */
export function clamped(selection: Selection, size: GridSize): Selection {
  const active = inside(selection.active, size);
  const end = inside(selection.end, size);
  const same =
    active.row === selection.active.row &&
    active.column === selection.active.column &&
    end.row === selection.end.row &&
    end.column === selection.end.column;
  return same ? selection : { active, end, home: within(selection.home, size.columns) };
}

/** Moved by so many rows and columns, as far as the grid goes; `extend` moves the far corner and leaves the active cell. */
export function moved(selection: Selection, by: CellAt, size: GridSize, extend = false): Selection {
  const from = extend ? selection.end : selection.active;
  const to = inside({ row: from.row + by.row, column: from.column + by.column }, size);
  return extend ? { ...selection, end: to } : only(to);
}

/** The next cell by Tab, over the end of a row to the next one; nothing where Tab leaves the grid. */
export function tabbed({ active, home }: Selection, back: boolean, size: GridSize): Selection | undefined {
  const next = active.row * size.columns + active.column + (back ? -1 : 1);
  if (next < 0 || next >= size.rows * size.columns) return undefined;
  const cell = { row: Math.floor(next / size.columns), column: next % size.columns };
  return { active: cell, end: cell, home: cell.row === active.row ? home : cell.column };
}

/** The cell below by Enter (above with Shift), in the column where filling the row began. */
export const entered = ({ active, home }: Selection, back: boolean, size: GridSize): Selection =>
  only(inside({ row: active.row + (back ? -1 : 1), column: home }, size));

/** The rows touched, whole. */
export const wholeRows = (selection: Selection, size: GridSize): Selection => ({
  active: { row: selection.active.row, column: 0 },
  end: { row: selection.end.row, column: size.columns - 1 },
  home: 0,
});

/** All there is. */
export const everything = (size: GridSize): Selection =>
  over({ top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 });
