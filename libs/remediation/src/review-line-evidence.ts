import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { reviewLineEvidence } from './domain/line-evidence-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** A verifier accepts a piece of evidence or rejects it with a reason. */
export class ReviewLineEvidence {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly review: {
      readonly evidenceId: string;
      readonly version: number;
      readonly accepted: boolean;
    },
    readonly reason: string | null,
  ) {}
}

@CommandHandler(ReviewLineEvidence)
export class ReviewLineEvidenceHandler implements ICommandHandler<ReviewLineEvidence> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, lineId, review, reason }: ReviewLineEvidence): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, around) =>
      reviewLineEvidence(state, { lineId, ...review, ...around }),
    );
  }
}
