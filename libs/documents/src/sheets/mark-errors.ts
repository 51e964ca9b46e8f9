import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { columnOf } from './sheet-header.js';
import { readXml } from './read-xml.js';
import { SheetCells } from './sheet-cells.js';
import { SheetMarks } from './sheet-marks.js';
import { readSharedStrings } from './string-items.js';
import { StyleAdditions } from './style-additions.js';
import { openWorkbook, type UploadedWorkbook } from './uploaded-workbook.js';
import { XmlEdits } from './xml-edits.js';
import { zipEntry } from './zip-entry.js';

/** A row that is not taken. */
export interface RowInQuestion {
  readonly row: number;
  /** Addresses of the cells in question; none where it is about the whole row. */
  readonly cells: readonly string[];
  /** What is to be done about it, in the reader's language and on one line: rows keep their heights. */
  readonly text: string;
}

export interface ErrorsToMark {
  /** What the column of the reasons is called. */
  readonly heading: string;
  readonly headerRow: number;
  readonly rows: readonly RowInQuestion[];
}

/**
 * The uploaded workbook with a column that holds each row's reasons, behind all others, and the cells in question in red.
 * All else is as it was uploaded: parts that need no change keep their bytes, and in the sheet only what is added is written.
 * A workbook that was marked before has the column used again: reasons and colours of last time are gone.
 *
 * Where the workbook has no styles, nothing can be coloured; the reasons are there.
 *
 * Throws RuleBroken SHEET_UNREADABLE, SHEET_TOO_BIG, SHEET_TOO_MANY_COLUMNS as `readWorkbook` does.
 * @throws RangeError when a row to be marked, or the header's, is not in the sheet.
 */
export async function markErrors(bytes: Uint8Array, errors: ErrorsToMark): Promise<Buffer> {
  const workbook = await openWorkbook(bytes);
  const { uploaded, sheet, styles } = workbook;
  const changed = new Map<string, Buffer>();
  const looks = new StyleAdditions();
  if (styles !== undefined) changed.set(styles.toLowerCase(), await XmlEdits.of(uploaded, styles, looks));
  const marks = {
    ...(await columnFor(workbook, errors)),
    headerRow: errors.headerRow,
    texts: new Map([
      [errors.headerRow, errors.heading],
      ...errors.rows.map(({ row, text }): [number, string] => [row, text]),
    ]),
    questioned: styles === undefined ? [] : errors.rows.flatMap(({ cells }) => cells),
    looks,
  };
  changed.set(sheet.path.toLowerCase(), await XmlEdits.of(uploaded, sheet.path, new SheetMarks(marks)));

  const zip = new ZipFile();
  for (const path of uploaded.paths)
    zip.addBuffer(changed.get(path.toLowerCase()) ?? (await uploaded.bytes(path)), path, zipEntry);
  zip.end();
  return buffer(zip.outputStream);
}

/** The column that bears the heading already, or the one behind the last that holds anything. */
async function columnFor(
  { uploaded, dates, strings, sheet }: UploadedWorkbook,
  { heading, headerRow }: ErrorsToMark,
): Promise<{ readonly column: number; readonly isNew: boolean }> {
  const texts = strings === undefined ? [] : await readSharedStrings(uploaded, strings);
  let last = 0;
  let standing: number | undefined;
  const cells = new SheetCells({ dates, strings: texts, styles: [] }, (row) => {
    last = Math.max(last, ...row.cells.keys());
    if (row.row === headerRow) standing = columnOf(row, heading);
  });
  await readXml(uploaded.pieces(sheet.path), cells);
  return standing === undefined ? { column: last + 1, isNew: true } : { column: standing, isNew: false };
}
