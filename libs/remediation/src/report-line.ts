import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { reportLine } from './domain/line-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** Who leads a line says how far it is, or a word about it. */
export class ReportLine {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly percent: number | null,
    readonly note: string | null,
  ) {}
}

@CommandHandler(ReportLine)
export class ReportLineHandler implements ICommandHandler<ReportLine> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, percent, note }: ReportLine): Promise<StreamPosition> {
    return this.changes.change({ id, words: note }, (state, around) =>
      reportLine(state, { lineId, percent, ...around }),
    );
  }
}
