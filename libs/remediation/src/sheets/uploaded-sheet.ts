import { readWorkbook, type ReadSheet, type SheetRow } from '#libs/documents/src/sheets/read-workbook.js';
import type { FilledRow } from './judged-row.js';

/** An uploaded sheet, read. */
export interface UploadedSheet<Content> {
  readonly bytes: Buffer;
  readonly headerRow: number;
  readonly filled: readonly FilledRow<Content>[];
}

/** Reads the rows of a workbook by its headers. Throws what `readWorkbook` throws. */
export async function readUploaded<Content>(
  bytes: Buffer,
  headers: readonly string[],
  readRow: (sheet: ReadSheet, row: SheetRow) => FilledRow<Content>,
): Promise<UploadedSheet<Content>> {
  const sheet = await readWorkbook(bytes, headers);
  const filled = sheet.rows.map((row) => readRow(sheet, row));
  return { bytes, headerRow: sheet.headerRow, filled };
}
