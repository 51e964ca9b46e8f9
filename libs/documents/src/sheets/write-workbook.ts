import { PassThrough, Readable, pipeline } from 'node:stream';
import { ZipFile } from 'yazl';
import type { KindValues } from './column.js';
import { sheetName } from './sheet-name.js';
import { HEADER_ROW, SheetXml, type Column } from './sheet-xml.js';
import { fixedParts, workbookXml } from './workbook-parts.js';
import { stylesXml } from './workbook-styles.js';

/** What is written: a sheet with a title above its header. */
export interface SheetToWrite<Columns extends readonly Column[]> {
  /** Made to fit where Excel would refuse it (see `sheetName`). */
  readonly name: string;
  readonly title: string;
  readonly columns: Columns;
}

/** A row in the order of the columns; null leaves the cell empty. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [Index in keyof Columns]: KindValues[Columns[Index]['kind']] | null;
};

/** The same rows make the same bytes: when they were written says the name of the file. */
const entry = { mtime: new Date(Date.UTC(1980, 0, 1)), forceDosTimestamp: true };

/**
 * The bytes of an .xlsx workbook, made while they are read: rows are asked for as fast as the reader takes the bytes, and
 * memory doesn't grow with them. When the reader goes away (the stream is destroyed) the rows are given up as by `break`,
 * so that a cursor behind them is closed. Where the rows throw, or hold what is not of a column's kind (RangeError), the
 * stream is destroyed with that error.
 */
export function writeWorkbook<const Columns extends readonly Column[]>(
  { name, title, columns }: SheetToWrite<Columns>,
  rows: AsyncIterable<RowOf<Columns>>,
): Readable {
  const zip = new ZipFile();
  const workbook = new PassThrough();
  const sheet = new SheetXml(title, columns);
  const xml = Readable.from(sheet.pieces(rows), { objectMode: false });
  const fail = (error: Error): unknown => workbook.destroy(error);
  xml.on('error', fail);
  zip.on('error', fail);
  pipeline(zip.outputStream, workbook, () => xml.destroy());

  for (const [path, part] of fixedParts) zip.addBuffer(Buffer.from(part), path, entry);
  zip.addBuffer(Buffer.from(stylesXml), 'xl/styles.xml', entry);
  zip.addReadStream(xml, 'xl/worksheets/sheet1.xml', entry);
  // Opened when its turn comes, after the sheet: the filter's range ends at the last row.
  zip.addReadStreamLazy('xl/workbook.xml', entry, (opened) =>
    opened(null, Readable.from([workbookXml(sheetName(name), HEADER_ROW, sheet.range('$'))])),
  );
  zip.end();
  return workbook;
}
