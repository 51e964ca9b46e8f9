import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { withdrawSubmission } from './domain/plan-decisions.js';
import type { PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** The head takes back a text that nobody has decided on yet. */
export class WithdrawSubmission {
  constructor(
    readonly id: PlanId,
    readonly reason: string,
  ) {}
}

@CommandHandler(WithdrawSubmission)
export class WithdrawSubmissionHandler implements ICommandHandler<WithdrawSubmission> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, reason }: WithdrawSubmission): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, around) =>
      withdrawSubmission(state, { ...around }),
    );
  }
}
