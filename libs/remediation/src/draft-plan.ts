import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { draftPlan } from './domain/plan-decisions.js';
import { leadsOf, type PlanId, type PlanLine } from './domain/plan-line.js';
import { Insiders } from './insiders.js';
import { PlanChanges } from './plan-changes.js';
import { FollowedUp } from './read-models/followed-up.js';

/** The unit keeps the lines of its plan as far as they are. */
export class DraftPlan {
  constructor(
    readonly id: PlanId,
    readonly lines: readonly PlanLine[],
    readonly version: number,
  ) {}
}

@CommandHandler(DraftPlan)
export class DraftPlanHandler implements ICommandHandler<DraftPlan> {
  constructor(
    private readonly changes: PlanChanges,
    private readonly followed: FollowedUp,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, lines, version }: DraftPlan): Promise<StreamPosition> {
    const followed = await this.followed.plan(id);
    if (followed) await this.insiders.demand(followed.unitId, leadsOf(lines));
    return this.changes.change({ id, version, words: null }, (state, around) =>
      draftPlan(state, { lines, ...around }),
    );
  }
}
