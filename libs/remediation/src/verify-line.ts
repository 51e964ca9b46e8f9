import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { verifyLine } from './domain/line-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** A verifier finds a line done. The last one of a finding ends the finding with it. */
export class VerifyLine {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly claim: number,
    readonly note: string | null,
  ) {}
}

@CommandHandler(VerifyLine)
export class VerifyLineHandler implements ICommandHandler<VerifyLine> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, claim, note }: VerifyLine): Promise<StreamPosition> {
    return this.changes.settle({ id, words: note }, (state, around) =>
      verifyLine(state, { lineId, claim, ...around }),
    );
  }
}
