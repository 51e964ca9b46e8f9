import { PassThrough, Readable, pipeline } from 'node:stream';
import { ZipFile } from 'yazl';
import type { KindValues } from './column.js';
import { sheetName } from './sheet-name.js';
import { HEADER_ROW, SheetXml, type Column } from './sheet-xml.js';
import { fixedParts, workbookXml } from './workbook-parts.js';
import { stylesXml } from './workbook-styles.js';
import { zipEntry } from './zip-entry.js';

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

  for (const [path, part] of fixedParts) zip.addBuffer(Buffer.from(part), path, zipEntry);
  zip.addBuffer(Buffer.from(stylesXml), 'xl/styles.xml', zipEntry);
  zip.addReadStream(xml, 'xl/worksheets/sheet1.xml', zipEntry);
  // Opened when its turn comes, after the sheet: the filter's range ends at the last row.
  zip.addReadStreamLazy('xl/workbook.xml', zipEntry, (opened) =>
    opened(null, Readable.from([workbookXml(sheetName(name), HEADER_ROW, sheet.range('$'))])),
  );
  zip.end();
  return workbook;
}
