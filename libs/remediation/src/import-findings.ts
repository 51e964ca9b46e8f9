import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { InspectionId } from './domain/finding-text.js';
import { FindingSheets } from './finding-sheets.js';
import { InspectionChanges } from './inspection-changes.js';
import { countRows, demandTakable, type Counted } from './sheets/counted.js';
import type { ImportMode } from './sheets/import-mode.js';
import { bringInFindings, judgeFindingSheet } from './sheets/judge-finding-sheet.js';

/** The team brings in the findings of a sheet, each as if it had been written by hand. */
export class ImportFindings {
  constructor(
    readonly id: InspectionId,
    readonly fileId: string,
    readonly mode: ImportMode,
    /** Of the inspection, that the sheet was checked against. */
    readonly version: number,
  ) {}
}

/**
 * All in one transaction. The rows are judged on the state that they are brought into; the same sheet once more finds all of them
 * there and brings in nothing.
 */
@CommandHandler(ImportFindings)
export class ImportFindingsHandler implements ICommandHandler<ImportFindings> {
  constructor(
    private readonly changes: InspectionChanges,
    private readonly sheets: FindingSheets,
  ) {}

  async execute({ id, fileId, mode, version }: ImportFindings): Promise<StreamPosition & Counted> {
    const { filled } = await this.sheets.read(id, fileId);
    let counted = countRows([]);
    const position = await this.changes.change({ id, version }, (state, { by, now, rules: { rules } }) => {
      const bringing = { id, mode, by, now, rules };
      const rows = judgeFindingSheet(state, filled, bringing);
      counted = countRows(rows);
      demandTakable(counted, mode);
      return bringInFindings(state, rows, bringing);
    });
    return { ...position, ...counted };
  }
}
