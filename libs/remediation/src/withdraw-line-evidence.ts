import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { withdrawLineEvidence } from './domain/line-evidence-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** A piece of evidence is taken back; it stays in the record. */
export class WithdrawLineEvidence {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly evidenceId: string,
    readonly reason: string,
  ) {}
}

@CommandHandler(WithdrawLineEvidence)
export class WithdrawLineEvidenceHandler implements ICommandHandler<WithdrawLineEvidence> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, evidenceId, reason }: WithdrawLineEvidence): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, around) =>
      withdrawLineEvidence(state, { lineId, evidenceId, ...around }),
    );
  }
}
