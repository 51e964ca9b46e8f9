import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Column } from '#libs/documents/src/sheets/sheet-xml.js';

/** A column with what a row has in it; null leaves the cell empty. Dates and moments are ISO texts of their kind. */
export interface ExportedColumn<Row> extends Column {
  readonly of: (row: Row) => string | number | null;
}

/** How a list looks as a workbook; its name is that of the sheet and of the file as well. */
export interface ExportedList<Row> {
  readonly name: string;
  readonly columns: readonly ExportedColumn<Row>[];
}

/** A list as somebody asked for it. */
export interface AskedList<Row> {
  readonly list: ExportedList<Row>;
  /** What was asked for, in words. */
  readonly said: readonly string[];
  readonly asOf: Instant;
  /** The list's own pages: what it shows, and to whom, is decided there and nowhere else. */
  readonly page: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly Row[]; readonly next: string | null }>;
}
