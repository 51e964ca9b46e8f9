import type { ImportMode } from './import-mode.js';
import type { JudgedRow } from './judged-row.js';
import { markRows } from './mark-rows.js';
import type { RowReason } from './row-fault.js';
import type { UploadedSheet } from './uploaded-sheet.js';

/** What an uploaded sheet comes to, and in which version of what it is brought into. */
export interface JudgedSheet<Content> {
  readonly version: number;
  readonly rows: readonly JudgedRow<Content>[];
}

/** What is shown of uploaded sheets of one kind before anything is brought in. */
export abstract class JudgedSheets<Id, Content> {
  async check(id: Id, fileId: string, mode: ImportMode): Promise<JudgedSheet<Content>> {
    const { version, rows } = await this.judge(id, fileId, mode);
    return { version, rows };
  }

  /** The uploaded sheet with what is wrong written into each row. */
  async marked(
    id: Id,
    fileId: string,
    mode: ImportMode,
    say: (reason: RowReason) => string,
  ): Promise<Buffer> {
    const { sheet, rows } = await this.judge(id, fileId, mode);
    return markRows(sheet, rows, say);
  }

  protected abstract judge(
    id: Id,
    fileId: string,
    mode: ImportMode,
  ): Promise<JudgedSheet<Content> & { readonly sheet: UploadedSheet<Content> }>;
}
