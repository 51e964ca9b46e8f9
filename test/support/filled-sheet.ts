import { linesIn, sheetOf } from './any-sheet.js';
import { ON_TIME, OUT_OF_POVERTY } from './templates.js';

/** The columns of a sheet of targets, in their order. */
export const HEADERS = ['Đơn vị', 'Người đứng đầu', ON_TIME, OUT_OF_POVERTY, 'Ghi chú', 'Mã đơn vị'] as const;

/** A row by its columns; what somebody typed as text is text. */
export type SheetLine = Partial<Record<(typeof HEADERS)[number], string | number>>;

/** The rows of a workbook as somebody sees them. */
export const linesOf = (bytes: Buffer): Promise<SheetLine[]> => linesIn(bytes, HEADERS);

/** A workbook of the same shape with other rows, as somebody would send it back; its first row stands in row 3. */
export const sheetWith = (lines: readonly SheetLine[]): Promise<Buffer> =>
  sheetOf(
    HEADERS,
    lines.map((line) =>
      Object.fromEntries(
        // All as text: what is typed as a number is read as one.
        Object.entries(line).map(([header, value]) => [header, String(value).replace('.', ',')]),
      ),
    ),
  );
