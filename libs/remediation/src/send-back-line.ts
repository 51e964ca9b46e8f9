import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sendBackLine } from './domain/line-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** A verifier sends a line back to work; the date stays. */
export class SendBackLine {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly claim: number,
    readonly reason: string,
  ) {}
}

@CommandHandler(SendBackLine)
export class SendBackLineHandler implements ICommandHandler<SendBackLine> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, claim, reason }: SendBackLine): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, around) =>
      sendBackLine(state, { lineId, claim, ...around }),
    );
  }
}
