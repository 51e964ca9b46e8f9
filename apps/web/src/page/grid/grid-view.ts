import type { GridProps } from './grid-props.js';
import type { GridAtWork } from './use-grid.js';

/** What both ways of showing a grid are given. */
export interface GridView<Row> {
  readonly props: GridProps<Row>;
  readonly grid: GridAtWork<Row>;
}
