import type { ReactNode } from 'react';

/** What can be chosen in a cell: a word, a person, a unit. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Tells two of the same name apart: the post of a person, the unit above a unit. */
  readonly hint?: string;
  /** What else names it where a text is written or pasted: a number, a text that is shown cut. */
  readonly also?: readonly string[];
}

interface Common<Row> {
  readonly key: string;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  /** What is wrong with what the row holds here; shown in the cell and read aloud. */
  readonly problem?: (row: Row) => string | null;
  /** Shown and copied, never written. */
  readonly readOnly?: true;
}

/** Words of any length; they wrap and the row grows with them. */
export interface TextColumn<Row> extends Common<Row> {
  readonly kind: 'TEXT';
  readonly get: (row: Row) => string;
  readonly set: (row: Row, value: string) => Row;
}

/** An amount. */
export interface NumberColumn<Row> extends Common<Row> {
  readonly kind: 'NUMBER';
  /** How many digits may stand after the comma; none where nothing is said, as with đồng. */
  readonly decimals?: number;
  readonly get: (row: Row) => number | null;
  readonly set: (row: Row, value: number | null) => Row;
}

/** One of what is offered: a word of a list, a person. */
export interface ChoiceColumn<Row> extends Common<Row> {
  readonly kind: 'CHOICE';
  readonly options: readonly Option[];
  readonly get: (row: Row) => string | null;
  readonly set: (row: Row, value: string | null) => Row;
}

/** Several of what is offered, say units that work together; written one after the other, parted by semicolons. */
export interface ManyColumn<Row> extends Common<Row> {
  readonly kind: 'MANY';
  readonly options: readonly Option[];
  readonly get: (row: Row) => readonly string[];
  readonly set: (row: Row, values: readonly string[]) => Row;
}

/** What a control of one's own is given while it stands in the cell. */
export interface CustomEdit<Row> {
  readonly row: Row;
  /** Name of the control for readers aloud: the column's head. */
  readonly labelledBy: string;
  readonly onDone: (row: Row) => void;
  readonly onCancel: () => void;
}

/** Anything else that can be written as text and read back from it, say a day or a term. */
export interface CustomColumn<Row> extends Common<Row> {
  readonly kind: 'CUSTOM';
  /** As it is copied, and typed. */
  readonly format: (row: Row) => string;
  readonly parse: (row: Row, text: string) => { readonly row: Row } | { readonly problem: string };
  /** As it is shown, where that is more than its text. */
  readonly render?: (row: Row) => ReactNode;
  /** A control that F2 and a double click open; it takes the focus itself. Whoever types is read by `parse`. */
  readonly edit?: (edit: CustomEdit<Row>) => ReactNode;
}

/** Columns of a grid. Keep the array between draws: every row is drawn again with a new one. */
export type GridColumn<Row> =
  TextColumn<Row> | NumberColumn<Row> | ChoiceColumn<Row> | ManyColumn<Row> | CustomColumn<Row>;

/** A column whose cells are chosen from a list. */
export type ListColumn<Row> = ChoiceColumn<Row> | ManyColumn<Row>;
