import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { approvePlan } from './domain/plan-decisions.js';
import type { PlanId } from './domain/plan-line.js';
import { Insiders } from './insiders.js';
import { PlanChanges } from './plan-changes.js';
import { planStream } from './plan-stream.js';

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
  constructor(
    private readonly changes: PlanChanges,
    private readonly store: EventStore,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, read, note }: ApprovePlan): Promise<StreamPosition> {
    const plan = await readState(this.store, planStream, id);
    const submissions = plan.status === 'NONE' ? [] : plan.submissions;
    // The hash that is compared afterwards says that these are the lines that are approved.
    const lines = submissions.find(({ edition }) => edition === read.edition)?.lines ?? [];
    const helpers = await this.insiders.helpersWith(lines);
    return this.changes.settle({ id, words: note }, (state, around) =>
      approvePlan(state, { ...read, ...around, helpers }),
    );
  }
}
