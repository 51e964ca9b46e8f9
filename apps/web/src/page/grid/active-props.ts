import type { Shown } from './cell-content.js';
import type { GridActs } from './grid-acts.js';
import type { CellAt } from './selection.js';

/** What the control of the active cell is given. */
export interface ActiveProps extends Shown {
  readonly cell: CellAt;
  /** Id of the column's head, which names the control. */
  readonly headId: string;
  readonly acts: GridActs<object>;
  readonly onMenu: () => void;
}
