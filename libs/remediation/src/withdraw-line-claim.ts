import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { withdrawLineClaim } from './domain/line-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** A claim is taken back before it is answered. */
export class WithdrawLineClaim {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly reason: string,
  ) {}
}

@CommandHandler(WithdrawLineClaim)
export class WithdrawLineClaimHandler implements ICommandHandler<WithdrawLineClaim> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, reason }: WithdrawLineClaim): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, around) =>
      withdrawLineClaim(state, { lineId, ...around }),
    );
  }
}
