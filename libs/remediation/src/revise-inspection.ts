import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { InspectionId } from './domain/finding-text.js';
import { reviseInspection } from './domain/inspection-decisions.js';
import type { InspectionScope } from './domain/inspection-events.js';
import { Insiders } from './insiders.js';
import { InspectedUnits } from './inspected-units.js';
import { InspectionChanges } from './inspection-changes.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { inspectionStream } from './inspection-stream.js';

/** The ground, the units or the questions of an inspection that is under way are others. */
export class ReviseInspection {
  constructor(
    readonly id: InspectionId,
    readonly scope: InspectionScope,
    readonly version: number,
  ) {}
}

@CommandHandler(ReviseInspection)
export class ReviseInspectionHandler implements ICommandHandler<ReviseInspection> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: InspectionChanges,
    private readonly units: InspectedUnits,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, scope, version }: ReviseInspection): Promise<StreamPosition> {
    const inspection = await readState(this.store, inspectionStream, id, version);
    if (inspection.status !== 'NONE') {
      await this.units.demand(inspection.unitId, scope.units);
      await this.insiders.demandTeamOutside(inspection.team, scope.units);
    }
    return this.changes.change({ id, version }, (state, around) =>
      reviseInspection(state, { scope, ...around }),
    );
  }
}
