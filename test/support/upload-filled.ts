import { sheetWith, type SheetLine } from './filled-sheet.js';
import type { Window } from './window.js';

/** Chooses a sheet with these rows, as somebody filled it in, in the page that asks for one. */
export const uploadFilled = async ({ page }: Window, lines: readonly SheetLine[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name: 'chi-tieu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await sheetWith(lines),
  });
