import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { approvePlan } from './domain/plan-decisions.js';
import type { PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** The lead of the team approves exactly the text that he has read. */
export class ApprovePlan {
  constructor(
    readonly id: PlanId,
    readonly read: { readonly edition: number; readonly hash: string },
    readonly note: string | null,
  ) {}
}

@CommandHandler(ApprovePlan)
export class ApprovePlanHandler implements ICommandHandler<ApprovePlan> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, read, note }: ApprovePlan): Promise<StreamPosition> {
    return this.changes.settle({ id, words: note }, (state, around) =>
      approvePlan(state, { ...read, ...around }),
    );
  }
}
