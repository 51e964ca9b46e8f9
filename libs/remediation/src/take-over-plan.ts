import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { doerNow } from './doer.js';
import { takeOverFinding, takeOverPlan } from './domain/head-decisions.js';
import type { PlanId } from './domain/plan-line.js';
import { findingStream } from './finding-stream.js';
import { Insiders } from './insiders.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/** The head of today answers for the plan of his unit, and for what was found in it, in the place of the one before him. */
export class TakeOverPlan {
  constructor(readonly id: PlanId) {}
}

@CommandHandler(TakeOverPlan)
export class TakeOverPlanHandler implements ICommandHandler<TakeOverPlan> {
  constructor(
    private readonly store: EventStore,
    private readonly followed: FollowedUp,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id }: TakeOverPlan): Promise<StreamPosition> {
    const found = await this.followed.plan(id);
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'plan', id });
    const headId = (await this.insiders.headsOf([found.unitId])).get(found.unitId);
    const doer = doerNow();
    if (headId === undefined || headId !== doer.by)
      throw new RuleBroken('NOT_THE_HEAD', { whoCan: [headId] });
    const ids = (await this.followed.findingsOf(found)).map((finding) => finding.id);
    return this.store.decideTogether(
      [
        { model: planStream, id },
        { model: findingStream, ids },
      ],
      ([plan, findings], { now }) => {
        const before = plan.status === 'NONE' ? headId : plan.headId;
        return [
          takeOverPlan(plan, { ...doer, now, headId }),
          findings.map((finding) => takeOverFinding(finding, { ...doer, now, headId, before })),
        ];
      },
    );
  }
}
