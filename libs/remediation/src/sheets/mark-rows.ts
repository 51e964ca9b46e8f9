import { markErrors } from '#libs/documents/src/sheets/mark-errors.js';
import type { JudgedRow } from './judged-row.js';
import type { RowReason } from './row-fault.js';

/** Of the column that the reasons are written into. */
const REASONS = 'Cần sửa';

/** The uploaded sheet with the reasons of each refused row behind it, in the words of `say`. */
export const markRows = (
  { bytes, headerRow }: { readonly bytes: Uint8Array; readonly headerRow: number },
  rows: readonly JudgedRow<unknown>[],
  say: (reason: RowReason) => string,
): Promise<Buffer> =>
  markErrors(bytes, {
    heading: REASONS,
    headerRow,
    rows: rows.flatMap((row) =>
      row.state === 'REFUSED'
        ? [
            {
              row: row.row,
              cells: row.reasons.flatMap(({ cell }) => cell ?? []),
              text: row.reasons.map(say).join(' '),
            },
          ]
        : [],
    ),
  });
