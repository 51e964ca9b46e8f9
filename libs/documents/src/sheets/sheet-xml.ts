import { columnName } from './cell-address.js';
import { cellXml, textCell } from './cell-xml.js';
import type { ColumnKind } from './column.js';
import { heightOf } from './row-height.js';
import { look } from './workbook-styles.js';

/** A column of a sheet that is written. */
export interface Column {
  readonly header: string;
  /** In characters of the workbook's font, as Excel counts widths. */
  readonly width: number;
  readonly kind: ColumnKind;
}

/** A row as columns of unknown kinds take it. */
export type AnyRow = readonly (string | number | null)[];

/** The title stands in the first row, the header in the second. */
export const HEADER_ROW = 2;
/** Excel's last row. */
const LAST_ROW = 1_048_576;
/** Rows are handed on in pieces of about so many characters: one piece per row would spend its time between the streams. */
const PIECE = 32_768;

/** One sheet's XML, row by row; how far it came is known when it has been written. */
export class SheetXml {
  private lastRow = HEADER_ROW;

  constructor(
    private readonly title: string,
    private readonly columns: readonly Column[],
  ) {}

  /** The range of header and rows, as the filter covers it: `A2:N60002`. */
  range(fixed: '' | '$' = ''): string {
    const last = columnName(this.columns.length);
    return `${fixed}A${fixed}${HEADER_ROW}:${fixed}${last}${fixed}${this.lastRow}`;
  }

  /** @throws RangeError for a value that is not of its column's kind, or when Excel has no more rows. */
  async *pieces(rows: AsyncIterable<AnyRow>): AsyncGenerator<string> {
    let piece = this.head();
    for await (const row of rows) {
      this.lastRow += 1;
      if (this.lastRow > LAST_ROW) throw new RangeError(`A sheet holds no more than ${LAST_ROW} rows`);
      piece += this.row(row, this.lastRow);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield piece + this.tail();
  }

  private row(values: AnyRow, row: number): string {
    const texts: [string, number][] = [];
    const cells = this.columns.map(({ kind, width }, index) => {
      const value = values[index] ?? null;
      if (value === null) return '';
      if (kind === 'text') texts.push([String(value), width]);
      return cellXml(`${columnName(index + 1)}${row}`, kind, value);
    });
    return `<row r="${row}"${heightOf(texts)}>${cells.join('')}</row>`;
  }

  private head(): string {
    const widths = this.columns.map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    );
    const headers = this.columns.map(({ header }, index) =>
      textCell(`${columnName(index + 1)}${HEADER_ROW}`, look.header, header),
    );
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" ` +
      `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>` +
      `<row r="1" ht="24" customHeight="1">${textCell('A1', look.title, this.title)}</row>` +
      `<row r="${HEADER_ROW}"${heightOf(this.columns.map(({ header, width }) => [header, width]))}>${headers.join('')}</row>`
    );
  }

  /** In the order that ECMA-376 Part 1 §18.3.1.99 asks for; margins in inches, paper 9 is A4, height 0 is as many pages as needed. */
  private tail(): string {
    const title = `A1:${columnName(this.columns.length)}1`;
    return (
      `</sheetData><autoFilter ref="${this.range()}"/>` +
      // To merge a single cell makes Excel offer a repair.
      (this.columns.length > 1 ? `<mergeCells count="1"><mergeCell ref="${title}"/></mergeCells>` : '') +
      `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
      `<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`
    );
  }
}
