import type { RowReason } from './row-fault.js';

/** A row as it was read, before anybody looked whose it is. */
export interface FilledRow<Content> {
  readonly row: number;
  /** The number by which people know it; null for a new one. */
  readonly number: number | null;
  /** What the sheet was handed out with. */
  readonly code: string | null;
  readonly title: string;
  readonly of: string;
  readonly empty: boolean;
  /** Null where a cell is wrong. */
  readonly content: Content | null;
  readonly reasons: readonly RowReason[];
}

/** What is there already, under the number that people know it by. */
export interface Standing<Content> {
  readonly id: string;
  readonly number: number;
  readonly content: Content;
}

type Told = Pick<FilledRow<unknown>, 'row' | 'number' | 'title' | 'of'>;

/** What a row comes to. */
export type JudgedRow<Content> =
  | (Told & { readonly state: 'NEW'; readonly id: string; readonly content: Content })
  | (Told & {
      readonly state: 'CHANGED';
      readonly id: string;
      readonly content: Content;
      /** Which columns say something else than what stands. */
      readonly columns: readonly string[];
    })
  | (Told & { readonly state: 'UNCHANGED' })
  | (Told & { readonly state: 'REFUSED'; readonly reasons: readonly RowReason[] });
