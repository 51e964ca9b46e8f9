import type { GridKey } from './grid-keys.js';
import type { CellAt, Selection } from './selection.js';

/** What the parts of a grid ask of it; the same object as long as the grid stands. */
export interface GridActs<Row> {
  /** Selects, and brings the focus to the active cell. */
  readonly select: (selection: Selection, under?: 'MOUSE') => void;
  /**
   * Goes to a cell, or draws the selection out to it. Nothing is scrolled for a cell under the mouse: the second
   * half of a double click would land elsewhere.
   */
  readonly reach: (cell: CellAt, extend: boolean, under?: 'MOUSE') => void;
  /** Selects a row whole, unless it is among those selected. */
  readonly takeRow: (row: number) => void;
  /** Does what a key asks; false where the key goes on to the browser. */
  readonly press: (key: GridKey) => boolean;
  /** Writes a text into a cell as if it had been typed. */
  readonly write: (cell: CellAt, text: string) => void;
  /** Puts a row in the place of the one there, after something was chosen in a cell. */
  readonly put: (cell: CellAt, row: Row) => void;
  readonly paste: (text: string) => void;
  /** What is selected, for the clipboard. */
  readonly copied: () => string;
  /** An empty row at the end. */
  readonly add: () => void;
  readonly focus: () => void;
}
