import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { markErrors } from '#libs/documents/src/sheets/mark-errors.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { isId, type PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { UploadedSheets } from '#libs/platform/src/files/uploaded-sheets.js';
import type { Warning } from './domain/warnings.js';
import { termsFrom } from './domain/template-terms.js';
import { addressedTo, type Terms } from './domain/terms.js';
import type { TemplateText } from './domain/template.js';
import { TemplateUnits, type TemplateUnit } from './read-models/template-units.js';
import { sheetDraft, type SheetDraft } from './sheet-draft.js';
import { SoftTargets } from './soft-targets.js';
import { TemplateDesk, type Drafting } from './template-desk.js';
import { judgeSheet, type GoodRow, type JudgedSheet } from './template-sheet/judge-sheet.js';
import { readTemplateSheet } from './template-sheet/read-template-sheet.js';
import type { RowReason } from './template-sheet/row-reason.js';
import { REASONS } from './template-sheet/sheet-columns.js';
import { writeTemplateSheet } from './template-sheet/write-template-sheet.js';

/** A row with the draft that it makes, and what is soft about it. */
export interface CheckedRow extends GoodRow {
  readonly draft: SheetDraft;
  readonly warnings: readonly Warning[];
}

export interface CheckedSheet extends Omit<JudgedSheet, 'rows'> {
  readonly text: TemplateText;
  readonly rows: readonly CheckedRow[];
}

/** Sheets of targets on their way out and back. Nothing here changes anything. */
@Injectable()
export class TemplateSheets {
  constructor(
    private readonly desk: TemplateDesk,
    private readonly units: TemplateUnits,
    private readonly uploads: UploadedSheets,
    private readonly soft: SoftTargets,
  ) {}

  /** For whom can be drafted, and for whom not. */
  async addressees(drafting: Drafting): Promise<readonly TemplateUnit[]> {
    const { today } = await this.desk.open(drafting);
    return this.units.below({ ...drafting, today });
  }

  /** The sheet to fill in, and the name of the unit it is about. */
  async toFillIn(drafting: Drafting): Promise<{ readonly unitName: string; readonly workbook: Readable }> {
    const { today, text } = await this.desk.open(drafting);
    const units = await this.units.below({ ...drafting, today });
    const root = await this.units.one({ ...drafting, today });
    const unitName = root?.unit.name ?? '';
    return { unitName, workbook: writeTemplateSheet(text, { units, year: drafting.year, unitName }) };
  }

  /** The terms of one unit, with every target as the template has it. Throws NOT_FOUND where there is no such unit today. */
  async forOne(
    drafting: Drafting,
  ): Promise<{ readonly signatoryId: PersonId | null; readonly terms: Terms }> {
    const { today, text } = await this.desk.open(drafting);
    const { unitId: unit, year } = drafting;
    const found = await this.units.one({ ...drafting, today });
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unit });
    const { head } = found;
    const terms = termsFrom(text, { year, unitName: found.unit.name, post: head?.post ?? '' });
    return head === null
      ? { signatoryId: null, terms }
      : { signatoryId: head.id, terms: addressedTo(head.id, terms) };
  }

  /**
   * What an uploaded sheet comes to. Throws what `readWorkbook` and `StagedFiles.demand` throw, and what would be refused for every
   * unit: ITEM_DUE_IN_PAST.
   */
  async check(drafting: Drafting, fileId: string): Promise<CheckedSheet> {
    const { text, judged, today, actor } = await this.read(drafting, fileId);
    const drafts = judged.rows.map((row) => sheetDraft(row, text, drafting, actor.personId));
    const promised = drafts.map(({ parties, terms }) => ({ unitId: parties.unitId, terms }));
    const warnings = await this.soft.warnings(promised, today);
    const rows = judged.rows.flatMap((row, index): CheckedRow[] => {
      const draft = drafts[index];
      return draft ? [{ ...row, draft, warnings: warnings[index] ?? [] }] : [];
    });
    return { ...judged, text, rows };
  }

  /** The uploaded sheet with the reasons of each row behind it, in the words of `say`. */
  async marked(drafting: Drafting, fileId: string, say: (reason: RowReason) => string): Promise<Buffer> {
    const { judged, bytes, headerRow } = await this.read(drafting, fileId);
    const byRow = byKey(judged.reasons, ({ row }) => row);
    return markErrors(bytes, {
      heading: REASONS,
      headerRow,
      rows: [...byRow].map(([row, reasons]) => ({
        row,
        cells: reasons.flatMap(({ cell }) => cell ?? []),
        text: reasons.map(say).join(' '),
      })),
    });
  }

  private async read(drafting: Drafting, fileId: string) {
    const { text, today, actor } = await this.desk.open(drafting);
    const bytes = await this.uploads.read(fileId);
    const { rows, headerRow } = await readTemplateSheet(bytes, text);
    const below = await this.units.below({ ...drafting, today });
    const ids = new Set<string>(below.map(({ unit }) => unit.id));
    const strange = rows.flatMap(({ code }) =>
      isId(code?.toLowerCase()) && !ids.has(code.toLowerCase()) ? [code] : [],
    );
    const judged = judgeSheet(rows, { below, elsewhere: await this.units.existing(strange, today) });
    return { text, today, actor, bytes, headerRow, judged };
  }
}
