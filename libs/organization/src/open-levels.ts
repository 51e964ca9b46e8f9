import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { openLevels, type Level } from './domain/levels.js';
import { levelsId, levelsStream } from './levels-stream.js';

/** The first levels of an administration, before its root unit is established. */
export class OpenLevels {
  constructor(
    readonly rootUnitId: UnitId,
    readonly levels: readonly Level[],
  ) {}
}

@CommandHandler(OpenLevels)
export class OpenLevelsHandler implements ICommandHandler<OpenLevels> {
  constructor(private readonly store: EventStore) {}

  execute({ rootUnitId, levels }: OpenLevels): Promise<StreamPosition> {
    const id = levelsId(currentJourney().actor.tenantId);
    return this.store.decide(levelsStream, id, (state) => openLevels(state, rootUnitId, levels));
  }
}
