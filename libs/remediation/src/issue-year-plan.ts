import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { doerNow } from './doer.js';
import type { DocumentRef } from './domain/document-ref.js';
import type { Visit } from './domain/year-plan-events.js';
import { amendYearPlan, issueYearPlan } from './domain/year-plan.js';
import { InspectedUnits } from './inspected-units.js';
import { yearPlanId, yearPlanStream } from './year-plan-stream.js';

/** A side says which inspections it will make in a year; another document later takes the place of the first. */
export class IssueYearPlan {
  readonly concerns: Subject;

  constructor(
    readonly unitId: UnitId,
    readonly year: number,
    readonly document: DocumentRef,
    readonly visits: readonly Visit[],
    /** That was read; 0 where there is none yet. */
    readonly version: number,
  ) {
    this.concerns = { unit: unitId, people: {} };
  }
}

@CommandHandler(IssueYearPlan)
export class IssueYearPlanHandler implements ICommandHandler<IssueYearPlan> {
  constructor(
    private readonly store: EventStore,
    private readonly units: InspectedUnits,
  ) {}

  async execute({ unitId, year, document, visits, version }: IssueYearPlan): Promise<StreamPosition> {
    await this.units.demand(unitId, [...new Set(visits.flatMap(({ unitIds }) => unitIds))]);
    const { by } = doerNow();
    const id = yearPlanId(currentJourney().actor.tenantId, unitId, year);
    return this.store.decide(
      yearPlanStream,
      id,
      (state, { now }) =>
        state
          ? amendYearPlan(state, { document, visits, by, now })
          : issueYearPlan(state, { unitId, year, document, visits, by, now }),
      version,
    );
  }
}
