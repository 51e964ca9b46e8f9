import type { GridColumn } from './column.js';
import type { GridContent } from './line.js';

/** What a page gives a grid. */
export interface GridProps<Row> extends GridContent<Row> {
  /** What the table holds, for readers aloud. */
  readonly label: string;
  /** Keep the array between draws: every row is drawn again with a new one. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  /** An empty row with a key of its own. */
  readonly newRow: () => Row;
  /** How many rows there may be. */
  readonly most?: number;
  /** How many columns stay in sight beside the number of the row. */
  readonly frozen?: number;
  /**
   * Takes what the rows are from now on, at once: the next key goes by what the page gives back. Undoing goes back to what was here before, so a page that shows another
   * record gives the grid another `key`.
   */
  readonly onChange: (content: GridContent<Row>) => void;
}
