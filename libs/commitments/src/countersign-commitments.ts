import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { commitmentStream } from './commitment-stream.js';
import { countersign } from './domain/decisions.js';
import { hashRead, targetsOf, type ReadCommitment } from './read-commitment.js';

/** One act of countersigning, over one or many commitments: all are countersigned or none. */
export class CountersignCommitments {
  constructor(readonly commitments: readonly ReadCommitment[]) {}
}

@CommandHandler(CountersignCommitments)
export class CountersignCommitmentsHandler implements ICommandHandler<CountersignCommitments> {
  constructor(private readonly store: EventStore) {}

  execute({ commitments }: CountersignCommitments): Promise<readonly StreamPosition[]> {
    return this.store.decideMany(commitmentStream, targetsOf(commitments), (state, { now }, id) =>
      countersign(state, { now, termsHash: hashRead(commitments, id) }),
    );
  }
}
