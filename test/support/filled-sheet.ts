import { buffer } from 'node:stream/consumers';
import type { Column } from '#libs/documents/src/sheets/sheet-xml.js';
import type { CellValue } from '#libs/documents/src/sheets/sheet-cells.js';
import { readWorkbook } from '#libs/documents/src/sheets/read-workbook.js';
import { writeWorkbook } from '#libs/documents/src/sheets/write-workbook.js';
import { ON_TIME, OUT_OF_POVERTY } from './templates.js';

/** The columns of a sheet of targets, in their order. */
export const HEADERS = ['Đơn vị', 'Người đứng đầu', ON_TIME, OUT_OF_POVERTY, 'Ghi chú', 'Mã đơn vị'] as const;

/** A row by its columns; what somebody typed as text is text. */
export type SheetLine = Partial<Record<(typeof HEADERS)[number], string | number>>;

const plain = (value: CellValue): string | number =>
  value.is === 'text' ? value.text : value.is === 'number' ? value.number : '';

/** The rows of a workbook as somebody sees them. */
export async function linesOf(bytes: Buffer): Promise<SheetLine[]> {
  const { rows } = await readWorkbook(bytes, HEADERS);
  return rows.map(({ cells }) =>
    Object.fromEntries([...cells].map(([header, { value }]) => [header, plain(value)])),
  );
}

/** A workbook of the same shape with other rows, as somebody would send it back; its first row stands in row 3. */
export async function sheetWith(lines: readonly SheetLine[]): Promise<Buffer> {
  // All as text: what is typed as a number is read as one.
  const columns = HEADERS.map((header): Column => ({ header, width: 20, kind: 'text' }));
  const rows = async function* () {
    for (const line of lines)
      yield HEADERS.map((header) => {
        const value = line[header];
        return value === undefined ? null : String(value).replace('.', ',');
      });
  };
  return buffer(writeWorkbook({ name: 'Chỉ tiêu', title: 'Chỉ tiêu', columns }, rows()));
}
