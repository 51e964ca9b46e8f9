import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { withdrawLadder } from './domain/ladder-decisions.js';
import type { LadderScope } from './domain/ladder.js';
import { LadderPlaces } from './ladder-places.js';
import { ladderId, ladderStream } from './ladder-stream.js';

/** A place gives its own ladder up: what holds above it holds there again. */
export class WithdrawLadder {
  constructor(
    readonly kind: string,
    readonly where: LadderScope,
    readonly version?: number,
  ) {}
}

@CommandHandler(WithdrawLadder)
export class WithdrawLadderHandler implements ICommandHandler<WithdrawLadder> {
  constructor(
    private readonly store: EventStore,
    private readonly places: LadderPlaces,
  ) {}

  async execute({ kind, where, version }: WithdrawLadder): Promise<StreamPosition> {
    const publishing = await this.places.demand(kind, where);
    const id = ladderId(currentJourney().actor.tenantId, kind, where);
    return this.store.decide(
      ladderStream,
      id,
      (history, { now }) => withdrawLadder(history, { ...publishing, at: now }),
      version,
    );
  }
}
