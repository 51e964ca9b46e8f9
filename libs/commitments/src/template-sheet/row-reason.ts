import type { CellFault } from '#libs/documents/src/sheets/typed-cell.js';
import type { LeftOutWhy } from '../read-models/template-units.js';

/** What is wrong with a row or with one of its cells. Codes are stable; details fill the sentence that says what to do. */
export type RowFault =
  | CellFault
  | { readonly code: 'TARGET_TOO_LONG'; readonly details: { readonly text: string } }
  | { readonly code: 'UNIT_MISSING'; readonly details: Readonly<Record<string, never>> }
  | {
      readonly code: 'UNIT_UNKNOWN' | 'UNIT_OUTSIDE' | 'UNIT_AMBIGUOUS';
      readonly details: { readonly text: string };
    }
  | { readonly code: 'UNIT_TWICE'; readonly details: { readonly unit: string; readonly row: number } }
  /** Targets stand where nothing can be drafted. */
  | { readonly code: LeftOutWhy; readonly details: { readonly unit: string } };

export type RowReason = RowFault & {
  /** As Excel shows it. */
  readonly row: number;
  /** The cell's address; null where it is about the whole row. */
  readonly cell: string | null;
  readonly column: string | null;
};
