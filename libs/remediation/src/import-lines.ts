import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { MOST_LINES } from '#libs/contracts/src/http/remediation-plans.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { leadsOf, type PlanId } from './domain/plan-line.js';
import { Insiders } from './insiders.js';
import { LineSheets } from './line-sheets.js';
import { PlanChanges } from './plan-changes.js';
import { planStream } from './plan-stream.js';
import { countRows, demandTakable, type Counted } from './sheets/counted.js';
import type { ImportMode } from './sheets/import-mode.js';
import { bringInLines, judgeLineSheet, linesWith } from './sheets/judge-line-sheet.js';

/** The unit brings the lines of a sheet into the plan that it is writing. */
export class ImportLines {
  constructor(
    readonly id: PlanId,
    readonly fileId: string,
    readonly mode: ImportMode,
    /** Of the plan, that the sheet was checked against. */
    readonly version: number,
  ) {}
}

/** One draft, as the editor keeps it, under the same demands; who brought it in counts as one who wrote it. */
@CommandHandler(ImportLines)
export class ImportLinesHandler implements ICommandHandler<ImportLines> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: PlanChanges,
    private readonly sheets: LineSheets,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, fileId, mode, version }: ImportLines): Promise<StreamPosition & Counted> {
    const { filled } = await this.sheets.read(id, fileId);
    const read = await readState(this.store, planStream, id, version);
    const rows = judgeLineSheet(read, filled, { id, mode });
    const counted = countRows(rows);
    demandTakable(counted, mode);
    if (read.status !== 'NONE') await this.insiders.demand(read.unitId, leadsOf(linesWith(read.draft, rows)));
    const position = await this.changes.change({ id, version, words: null }, (state, around) =>
      bringInLines(state, rows, { ...around, most: MOST_LINES }),
    );
    return { ...position, ...counted };
  }
}
