import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import type { InspectionId } from './domain/finding-text.js';
import { openInspection } from './domain/inspection-decisions.js';
import type { InspectionScope } from './domain/inspection-events.js';
import type { Team } from './domain/team.js';
import { Insiders } from './insiders.js';
import { InspectedUnits } from './inspected-units.js';
import { InspectionChanges } from './inspection-changes.js';

/** A side begins an inspection of units below it. */
export class OpenInspection {
  readonly concerns: Subject;

  constructor(
    readonly id: InspectionId,
    readonly unitId: UnitId,
    readonly scope: InspectionScope,
    readonly team: Team,
  ) {
    this.concerns = { unit: unitId, people: {} };
  }
}

@CommandHandler(OpenInspection)
export class OpenInspectionHandler implements ICommandHandler<OpenInspection> {
  constructor(
    private readonly changes: InspectionChanges,
    private readonly units: InspectedUnits,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, unitId, scope, team }: OpenInspection): Promise<StreamPosition> {
    await this.units.demand(unitId, scope.units);
    await this.insiders.demandTeamOutside(team, scope.units);
    return this.changes.change({ id }, (state, around) =>
      openInspection(state, { unitId, scope, team, ...around }),
    );
  }
}
