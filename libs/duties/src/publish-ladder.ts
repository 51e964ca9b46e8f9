import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { publishLadder } from './domain/ladder-decisions.js';
import type { Ladder, LadderScope } from './domain/ladder.js';
import { LadderPlaces } from './ladder-places.js';
import { ladderId, ladderStream } from './ladder-stream.js';

/** From now on duties of a kind are followed up so, in one place and below it. */
export class PublishLadder {
  constructor(
    readonly kind: string,
    readonly where: LadderScope,
    readonly ladder: Ladder,
    readonly version?: number,
  ) {}
}

@CommandHandler(PublishLadder)
export class PublishLadderHandler implements ICommandHandler<PublishLadder> {
  constructor(
    private readonly store: EventStore,
    private readonly places: LadderPlaces,
  ) {}

  async execute({ kind, where, ladder, version }: PublishLadder): Promise<StreamPosition> {
    const publishing = await this.places.demand(kind, where);
    const id = ladderId(currentJourney().actor.tenantId, kind, where);
    return this.store.decide(
      ladderStream,
      id,
      (history, { now }) => publishLadder(history, { kind, where }, ladder, { ...publishing, at: now }),
      version,
    );
  }
}
