import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { correctDetails } from './domain/person-decisions.js';
import { HeldBy } from './held-by.js';
import { seal, type PersonalDetails } from './personal-details.js';
import { personStream } from './person-stream.js';

/** A name was misspelt or has changed, or mail goes to another address. */
export class CorrectDetails {
  constructor(
    readonly personId: PersonId,
    readonly details: PersonalDetails,
    readonly version?: number,
  ) {}
}

@CommandHandler(CorrectDetails)
export class CorrectDetailsHandler implements ICommandHandler<CorrectDetails> {
  constructor(
    private readonly store: EventStore,
    private readonly heldBy: HeldBy,
  ) {}

  async execute({ personId, details, version }: CorrectDetails): Promise<StreamPosition> {
    await this.heldBy.settleFunctions(personId);
    const { detailsId, detailsHash, row } = seal(personId, details);
    const decision = (state: Parameters<typeof correctDetails>[0]) =>
      correctDetails(state, { detailsId, detailsHash });
    return this.store.decide(personStream, personId, decision, version, [row]);
  }
}
