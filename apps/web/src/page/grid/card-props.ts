import type { Language } from '../../texts/load-catalogue.js';
import type { GridColumn } from './column.js';
import type { GridActs } from './grid-acts.js';
import type { Line } from './line.js';
import type { CellAt } from './selection.js';

/** What a field of a card is given. */
export interface CardFieldProps {
  readonly column: GridColumn<object>;
  readonly line: Line<object>;
  readonly language: Language;
  readonly cell: CellAt;
  readonly acts: GridActs<object>;
}

/** What ties a control to its label and its problem. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}
