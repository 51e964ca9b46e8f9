import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { doerNow } from './doer.js';
import type { InspectionId } from './domain/finding-text.js';
import { changeFindingTeam, changePlanTeam } from './domain/head-decisions.js';
import { changeTeam } from './domain/inspection-decisions.js';
import type { Team } from './domain/team.js';
import { findingStream } from './finding-stream.js';
import { inspectionStream } from './inspection-stream.js';
import { planStream } from './plan-stream.js';
import { FollowedUp } from './read-models/followed-up.js';

/** Other people are the inspecting side, also of what is still followed up: by the lead, or by an administrator where he is gone. */
export class ChangeTeam {
  constructor(
    readonly id: InspectionId,
    readonly team: Team,
    readonly version: number,
  ) {}
}

@CommandHandler(ChangeTeam)
export class ChangeTeamHandler implements ICommandHandler<ChangeTeam> {
  constructor(
    private readonly store: EventStore,
    private readonly followed: FollowedUp,
  ) {}

  async execute({ id, team, version: expectedVersion }: ChangeTeam): Promise<StreamPosition> {
    const doer = doerNow();
    const administrates = currentJourney().actor.grants.some((grant) => grant.function === 'ADMINISTRATOR');
    const [plans, findings] = [await this.followed.plansOf(id), await this.followed.openFindingsOf(id)];
    return this.store.decideTogether(
      [
        { model: inspectionStream, id, expectedVersion },
        { model: planStream, ids: plans },
        { model: findingStream, ids: findings },
      ],
      ([inspection, ofPlans, ofFindings], { now }) => {
        if (inspection.status !== 'NONE' && inspection.team.lead !== doer.by && !administrates)
          throw new RuleBroken('NOT_THE_LEAD', { whoCan: [inspection.team.lead] });
        return [
          changeTeam(inspection, { team, by: doer.by, now }),
          ofPlans.map((plan) => changePlanTeam(plan, { ...doer, team, now })),
          ofFindings.map((finding) => changeFindingTeam(finding, { ...doer, team, now })),
        ];
      },
    );
  }
}
