import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { writeWorkbook, type RowOf } from '#libs/documents/src/sheets/write-workbook.js';
import { principalOf } from '#libs/kernel/src/actor.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { UploadedSheets } from '#libs/platform/src/files/uploaded-sheets.js';
import type { InspectionId } from './domain/finding-text.js';
import { openOf } from './domain/inspection-decisions.js';
import type { Inspection } from './domain/inspection.js';
import { NamesForSheets } from './read-models/names-for-sheets.js';
import { RulesToday } from './read-models/rules-today.js';
import { SheetDesk } from './read-models/sheet-desk.js';
import {
  findingColumns,
  findingHeaders,
  NUMBER,
  CODE,
  type FindingContent,
} from './sheets/finding-columns.js';
import { findingRow, readFindingRow, type FindingWords } from './sheets/finding-sheet.js';
import type { ImportMode } from './sheets/import-mode.js';
import { judgeFindingSheet } from './sheets/judge-finding-sheet.js';
import { JudgedSheets } from './sheets/judged-sheets.js';
import { readUploaded, type UploadedSheet } from './sheets/uploaded-sheet.js';
import { severityWords } from './sheets/words.js';

/** Sheets of findings on their way out and back. Nothing here changes anything. */
@Injectable()
export class FindingSheets extends JudgedSheets<InspectionId, FindingContent> {
  constructor(
    private readonly desk: SheetDesk,
    private readonly names: NamesForSheets,
    private readonly uploads: UploadedSheets,
    private readonly rules: RulesToday,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** What is noted so far, to fill in; and what the inspection is called. Throws INSPECTION_STATUS once it is over. */
  async toFillIn(id: InspectionId): Promise<{ readonly title: string; readonly workbook: Readable }> {
    const { reader, state } = await this.desk.inspection(id);
    const { scope, findings } = openOf(state);
    const words = await this.wordsOf(reader, state);
    const rows = async function* () {
      // Made in the order of the columns.
      for (const finding of findings) yield findingRow(finding, words) as RowOf<typeof findingColumns>;
    };
    const sheet = { name: 'Tồn tại, hạn chế', title: scope.title, columns: findingColumns };
    return { title: scope.title, workbook: writeWorkbook(sheet, rows()) };
  }

  /** Reads what somebody uploaded. Throws what `readWorkbook` and `StagedFiles.demand` throw. */
  async read(id: InspectionId, fileId: string): Promise<UploadedSheet<FindingContent>> {
    const { reader, state } = await this.desk.inspection(id);
    return this.open(reader, state, fileId);
  }

  protected async judge(id: InspectionId, fileId: string, mode: ImportMode) {
    const { reader, state, version } = await this.desk.inspection(id);
    const sheet = await this.open(reader, state, fileId);
    const { rules } = await this.rules.read();
    const by = principalOf(reader.actor);
    const now = await this.clock.now();
    return { sheet, version, rows: judgeFindingSheet(state, sheet.filled, { id, mode, by, now, rules }) };
  }

  private async open(
    reader: Reader,
    state: Inspection,
    fileId: string,
  ): Promise<UploadedSheet<FindingContent>> {
    const words = await this.wordsOf(reader, state);
    const bytes = await this.uploads.read(fileId);
    return readUploaded(bytes, [NUMBER, ...Object.values(findingHeaders), CODE], (sheet, row) =>
      readFindingRow(sheet, row, words),
    );
  }

  private async wordsOf(reader: Reader, state: Inspection): Promise<FindingWords> {
    const { scope, findings } = openOf(state);
    const named = findings.flatMap(({ text }) => text.answererId ?? []);
    const { rules } = await this.rules.read();
    return {
      units: await this.names.units(reader, scope.units),
      people: await this.names.people(reader, scope.units, named),
      severities: severityWords(rules.severities),
    };
  }
}
