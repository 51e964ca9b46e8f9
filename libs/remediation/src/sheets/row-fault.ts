import type { CellFault } from '#libs/documents/src/sheets/typed-cell.js';

type Empty = Readonly<Record<string, never>>;

/** What is wrong with a row or with one of its cells. Codes are stable; details fill the sentence that says what to do. */
export type RowFault =
  | CellFault
  | { readonly code: 'TEXT_TOO_LONG'; readonly details: { readonly most: number } }
  | { readonly code: 'TEXT_UNREADABLE'; readonly details: Empty }
  /** One of a few words is asked for. */
  | {
      readonly code: 'WORD_UNKNOWN';
      readonly details: { readonly text: string; readonly known: readonly string[] };
    }
  | { readonly code: 'NAME_UNKNOWN'; readonly details: { readonly text: string } }
  | {
      readonly code: 'NAME_AMBIGUOUS';
      readonly details: { readonly text: string; readonly candidates: readonly string[] };
    }
  | { readonly code: 'TIME_UNCLEAR'; readonly details: { readonly text: string } }
  | { readonly code: 'COST_UNCLEAR'; readonly details: { readonly text: string } }
  | { readonly code: 'TOO_MANY_NAMED'; readonly details: { readonly most: number } }
  | { readonly code: 'FINDING_UNKNOWN'; readonly details: { readonly number: number } }
  | {
      readonly code: 'ROW_EMPTY' | 'KEY_CONTRADICTS' | 'KEY_UNKNOWN' | 'CHANGED_SINCE';
      readonly details: Empty;
    }
  | { readonly code: 'NUMBER_UNKNOWN' | 'KEY_EXISTS'; readonly details: { readonly number: number } }
  | { readonly code: 'ROW_TWICE'; readonly details: { readonly row: number } }
  /** The decision itself refuses it, as it would be refused when written by hand. */
  | {
      readonly code: 'RULE_BROKEN';
      readonly details: { readonly rule: string; readonly because: Readonly<Record<string, unknown>> };
    };

export type RowReason = RowFault & {
  /** As Excel shows it. */
  readonly row: number;
  /** The cell's address; null where it is about the whole row. */
  readonly cell: string | null;
  readonly column: string | null;
};

export const aboutRow = (row: number, fault: RowFault): RowReason => ({
  row,
  cell: null,
  column: null,
  ...fault,
});
