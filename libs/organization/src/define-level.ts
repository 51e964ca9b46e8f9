import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { defineLevel, type Level } from './domain/levels.js';
import { levelsId, levelsStream } from './levels-stream.js';

/** Adds a level, another period of one, or gives a period another end. */
export class DefineLevel {
  constructor(
    readonly level: Level,
    readonly version?: number,
  ) {}
}

@CommandHandler(DefineLevel)
export class DefineLevelHandler implements ICommandHandler<DefineLevel> {
  constructor(private readonly store: EventStore) {}

  execute({ level, version }: DefineLevel): Promise<StreamPosition> {
    const id = levelsId(currentJourney().actor.tenantId);
    return this.store.decide(levelsStream, id, (state) => defineLevel(state, level), version);
  }
}
