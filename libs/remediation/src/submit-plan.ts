import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { submitPlan } from './domain/plan-decisions.js';
import type { PlanId } from './domain/plan-line.js';
import { Insiders } from './insiders.js';
import { PlanChanges } from './plan-changes.js';
import { sealOf } from './plan-seal.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/** The head puts the plan forward as he has read it; of an approved one, small changes hold at once. */
export class SubmitPlan {
  constructor(
    readonly id: PlanId,
    readonly note: string | null,
    readonly version: number,
  ) {}
}

@CommandHandler(SubmitPlan)
export class SubmitPlanHandler implements ICommandHandler<SubmitPlan> {
  constructor(
    private readonly changes: PlanChanges,
    private readonly followed: FollowedUp,
    private readonly store: EventStore,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, note, version }: SubmitPlan): Promise<StreamPosition> {
    const followed = await this.followed.plan(id);
    const findings = followed ? await this.followed.findingsOf(followed) : [];
    const plan = await readState(this.store, planStream, id);
    // They are told of small changes; of a text that waits for its approval, by the approval.
    const stands = plan.status !== 'NONE' && plan.approved?.voidedAt === null;
    const helpers = await this.insiders.helpersWith(stands ? plan.draft : []);
    const seal = sealOf(id);
    return this.changes.change({ id, version, words: note }, (state, around) =>
      submitPlan(state, { findings, helpers, seal, ...around }),
    );
  }
}
