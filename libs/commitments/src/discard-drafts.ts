import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Target } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { commitmentStream } from './commitment-stream.js';
import { discard } from './domain/drafting-decisions.js';

/** Drafts that nobody will be asked to sign: all are discarded or none. */
export class DiscardDrafts {
  constructor(readonly drafts: readonly Required<Target>[]) {}
}

@CommandHandler(DiscardDrafts)
export class DiscardDraftsHandler implements ICommandHandler<DiscardDrafts> {
  constructor(private readonly store: EventStore) {}

  execute({ drafts }: DiscardDrafts): Promise<readonly StreamPosition[]> {
    return this.store.decideMany(commitmentStream, drafts, (state, { now }) => discard(state, { now }));
  }
}
