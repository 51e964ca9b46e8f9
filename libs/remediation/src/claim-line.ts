import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { claimLine } from './domain/line-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** Who leads a line says that it is done; a verifier looks at it. */
export class ClaimLine {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly note: string | null,
  ) {}
}

@CommandHandler(ClaimLine)
export class ClaimLineHandler implements ICommandHandler<ClaimLine> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, note }: ClaimLine): Promise<StreamPosition> {
    return this.changes.change({ id, words: note }, (state, around) =>
      claimLine(state, { lineId, ...around }),
    );
  }
}
