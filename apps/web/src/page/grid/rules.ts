import type { Language } from '../../texts/load-catalogue.js';
import type { GridColumn } from './column.js';

/** What changes of rows go by. */
export interface GridRules<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly newRow: () => Row;
  /** How many rows there may be. */
  readonly most: number;
  /** In which amounts are written. */
  readonly language: Language;
}
