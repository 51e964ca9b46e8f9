import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { doerNow } from './doer.js';
import type { InspectionId } from './domain/finding-text.js';
import { changeFindingTeam, changePlanTeam } from './domain/head-decisions.js';
import { changeTeam } from './domain/inspection-decisions.js';
import type { Inspection } from './domain/inspection.js';
import type { Team } from './domain/team.js';
import { findingStream } from './finding-stream.js';
import { Insiders } from './insiders.js';
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
    private readonly organization: Organization,
    private readonly clock: Clock,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, team, version: expectedVersion }: ChangeTeam): Promise<StreamPosition> {
    const doer = doerNow();
    const inspection = await readState(this.store, inspectionStream, id, expectedVersion);
    if (inspection.status !== 'NONE') {
      await this.demandNaming(inspection, doer.by);
      await this.insiders.demandTeamOutside(team, inspection.scope.units);
    }
    const [plans, findings] = [await this.followed.plansOf(id), await this.followed.openFindingsOf(id)];
    return this.store.decideTogether(
      [
        { model: inspectionStream, id, expectedVersion },
        { model: planStream, ids: plans },
        { model: findingStream, ids: findings },
      ],
      ([state, ofPlans, ofFindings], { now }) => [
        changeTeam(state, { team, by: doer.by, now }),
        ofPlans.map((plan) => changePlanTeam(plan, { ...doer, team, now })),
        ofFindings.map((finding) => changeFindingTeam(finding, { ...doer, team, now })),
      ],
    );
  }

  /** Which function lets him act is not asked by the table of rights: a colleague of the lead may administer some other unit. */
  private async demandNaming(
    { unitId, team: { lead } }: Exclude<Inspection, { readonly status: 'NONE' }>,
    by: PersonId,
  ): Promise<void> {
    if (lead === by) return;
    const today = dateOf(await this.clock.now());
    for (const { function: held, unit } of currentJourney().actor.grants)
      if (held === 'ADMINISTRATOR' && (await this.organization.isWithin(unitId, unit, today))) return;
    throw new RuleBroken('NOT_THE_LEAD', { whoCan: [lead] });
  }
}
