import { buffer } from 'node:stream/consumers';
import type { CellValue } from '#libs/documents/src/sheets/sheet-cells.js';
import { readWorkbook } from '#libs/documents/src/sheets/read-workbook.js';
import type { Column } from '#libs/documents/src/sheets/sheet-xml.js';
import { writeWorkbook } from '#libs/documents/src/sheets/write-workbook.js';

/** A row by its columns; what somebody typed as text is text. */
export type AnyLine = Readonly<Record<string, string | number>>;

const plain = (value: CellValue): string | number =>
  value.is === 'text' ? value.text : value.is === 'number' ? value.number : '';

/** The rows of a workbook as somebody sees them. */
export async function linesIn(bytes: Buffer, headers: readonly string[]): Promise<AnyLine[]> {
  const { rows } = await readWorkbook(bytes, headers);
  return rows.map(({ cells }) =>
    Object.fromEntries([...cells].map(([header, { value }]) => [header, plain(value)])),
  );
}

/** A workbook with these rows, all as text, as somebody would send it; its first row stands in row 3. */
export async function sheetOf(headers: readonly string[], lines: readonly AnyLine[]): Promise<Buffer> {
  const columns = headers.map((header): Column => ({ header, width: 20, kind: 'text' }));
  const rows = async function* () {
    for (const line of lines)
      yield headers.map((header) => (line[header] === undefined ? null : String(line[header])));
  };
  return buffer(writeWorkbook({ name: 'Tệp', title: 'Tệp', columns }, rows()));
}
