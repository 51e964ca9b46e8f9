import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { writeWorkbook, type RowOf } from '#libs/documents/src/sheets/write-workbook.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { UploadedSheets } from '#libs/platform/src/files/uploaded-sheets.js';
import { planIn } from './domain/plan-decisions.js';
import { leadsOf, type PlanId } from './domain/plan-line.js';
import type { Plan } from './domain/plan.js';
import { FollowedUp } from './read-models/followed-up.js';
import { NamesForSheets } from './read-models/names-for-sheets.js';
import { SheetDesk } from './read-models/sheet-desk.js';
import type { ImportMode } from './sheets/import-mode.js';
import { judgeLineSheet } from './sheets/judge-line-sheet.js';
import { JudgedSheets } from './sheets/judged-sheets.js';
import { readUploaded, type UploadedSheet } from './sheets/uploaded-sheet.js';
import { LINE_HEADERS, lineColumns, type LineContent } from './sheets/line-columns.js';
import { lineRow, readLineRow, type LineWords } from './sheets/line-sheet.js';

/** Sheets of a plan's lines on their way out and back. Nothing here changes anything. */
@Injectable()
export class LineSheets extends JudgedSheets<PlanId, LineContent> {
  constructor(
    private readonly desk: SheetDesk,
    private readonly names: NamesForSheets,
    private readonly uploads: UploadedSheets,
    private readonly followed: FollowedUp,
  ) {
    super();
  }

  /** The lines so far, to fill in; and the unit whose plan it is. Throws PLAN_STATUS where nobody writes it now. */
  async toFillIn(id: PlanId): Promise<{ readonly title: string; readonly workbook: Readable }> {
    const { reader, state } = await this.desk.plan(id);
    const { draft, unitId } = written(state);
    const words = await this.wordsOf(reader, state);
    const unit = (await this.names.units(reader, [unitId])).label(unitId);
    const rows = async function* () {
      let number = 0;
      // Made in the order of the columns.
      for (const line of draft) yield lineRow(line, ++number, words) as RowOf<typeof lineColumns>;
    };
    const title = `Kế hoạch khắc phục tồn tại, hạn chế - ${unit}`;
    const sheet = { name: 'Kế hoạch khắc phục', title, columns: lineColumns };
    return { title: unit, workbook: writeWorkbook(sheet, rows()) };
  }

  /** Reads what somebody uploaded. Throws what `readWorkbook` and `StagedFiles.demand` throw. */
  async read(id: PlanId, fileId: string): Promise<UploadedSheet<LineContent>> {
    const { reader, state } = await this.desk.plan(id);
    return this.open(reader, state, fileId);
  }

  protected async judge(id: PlanId, fileId: string, mode: ImportMode) {
    const { reader, state, version } = await this.desk.plan(id);
    const sheet = await this.open(reader, state, fileId);
    return { sheet, version, rows: judgeLineSheet(state, sheet.filled, { id, mode }) };
  }

  private async open(reader: Reader, state: Plan, fileId: string): Promise<UploadedSheet<LineContent>> {
    const words = await this.wordsOf(reader, state);
    const bytes = await this.uploads.read(fileId);
    return readUploaded(bytes, LINE_HEADERS, (sheet, row) => readLineRow(sheet, row, words));
  }

  private async wordsOf(reader: Reader, state: Plan): Promise<LineWords> {
    const { draft, unitId, findings } = written(state);
    const helping = draft.flatMap(({ coordinatingUnits }) => coordinatingUnits);
    return {
      findings: await this.followed.numbered(findings),
      people: await this.names.people(reader, [unitId], leadsOf(draft)),
      units: await this.names.seenUnits(reader, helping),
    };
  }
}

const written = (state: Plan) => planIn(state, 'DRAFTING', 'RETURNED', 'APPROVED');
