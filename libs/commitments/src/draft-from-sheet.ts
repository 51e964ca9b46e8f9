import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { Processes } from '#libs/platform/src/processes/processes.js';
import { commitmentStream } from './commitment-stream.js';
import { draft } from './domain/drafting-decisions.js';
import type { Targets } from './domain/template.js';
import type { Drafting } from './template-desk.js';
import { TemplateSheets, type CheckedRow } from './template-sheets.js';

/** Streams of one transaction: more would hold it for too long. */
export const AT_ONCE = 200;

/** The kind of process that drafts what is too much for one transaction. */
export const DRAFT_FROM_SHEET = 'draft-from-sheet';

/** What the process works off: rows of a sheet in which nothing was wrong, in the order of their units. */
export interface SheetToDraft extends Drafting {
  readonly rows: readonly {
    readonly unitId: UnitId;
    readonly headId: PersonId;
    readonly targets: Targets;
  }[];
}

export class DraftFromSheet {
  readonly concerns: Subject;

  constructor(
    readonly processId: string,
    readonly drafting: Drafting,
    readonly fileId: string,
    assignerId: PersonId,
  ) {
    this.concerns = { unit: drafting.unitId, people: { assigner: assignerId } };
  }
}

/**
 * Drafts a commitment for each row of a sheet. The sheet is checked once more, as a whole, before anything is written: where any row
 * is wrong by now, nothing is drafted.
 *
 * Up to 200 rows are drafted in one transaction, all or none. More are left to a process, which begins only after every row was found
 * right. "Nothing half-imported" then means: no row is written before all were checked; whatever happens to the worker, the process
 * goes on to the last row and drafts none twice; and a unit that meanwhile lost its head or got a commitment is passed over by name.
 *
 * The id of a commitment follows from its unit, its year and how many the unit ever had. So of two sheets that come at the same
 * moment one drafts a unit and the other is told so.
 */
@CommandHandler(DraftFromSheet)
export class DraftFromSheetHandler implements ICommandHandler<DraftFromSheet> {
  constructor(
    private readonly store: EventStore,
    private readonly sheets: TemplateSheets,
    private readonly processes: Processes,
  ) {}

  async execute({
    processId,
    drafting,
    fileId,
  }: DraftFromSheet): Promise<{ processId: string } | readonly StreamPosition[]> {
    const { rows, reasons } = await this.sheets.check(drafting, fileId);
    const wrong = new Set(reasons.map(({ row }) => row));
    if (wrong.size > 0) throw new RuleBroken('SHEET_ROWS_WRONG', { rows: wrong.size });
    if (rows.length === 0) throw new RuleBroken('SHEET_WITHOUT_UNITS');
    if (rows.length > AT_ONCE)
      return this.processes.start(processId, DRAFT_FROM_SHEET, toDraft(drafting, rows));
    const byId = new Map(rows.map((row) => [commitmentId(row, drafting), row]));
    return this.store.decideMany(
      commitmentStream,
      [...byId.keys()].map((id) => ({ id })),
      (state, _, id) => {
        const row = byId.get(id);
        if (!row) throw new RuleBroken('NOT_FOUND', { id });
        if (state.status !== 'NONE') throw new RuleBroken('UNIT_DRAFTED_MEANWHILE', { unit: row.unit.name });
        const { parties, terms, template } = row.draft;
        return draft(state, parties, terms, template);
      },
    );
  }
}

const toDraft = (drafting: Drafting, rows: readonly CheckedRow[]): SheetToDraft => ({
  ...drafting,
  rows: rows
    .map(({ unit, head, targets }) => ({ unitId: unit.id, headId: head.id, targets }))
    .toSorted((one, other) => (one.unitId < other.unitId ? -1 : 1)),
});

const commitmentId = ({ unit, ever }: CheckedRow, { year }: Drafting): string =>
  derivedId(`commitment ${unit.id} ${year} ${ever + 1}`);
