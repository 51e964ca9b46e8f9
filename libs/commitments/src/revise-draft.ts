import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { Addressees } from './addressees.js';
import { commitmentStream } from './commitment-stream.js';
import { revise } from './domain/drafting-decisions.js';
import type { Addressed } from './domain/parties.js';
import type { Terms } from './domain/terms.js';

/** `reviserId` is who revises: he must be the assigner, and may be it for the unit it is to be for. */
export class ReviseDraft {
  readonly concerns: Subject;

  constructor(
    readonly id: string,
    readonly version: number,
    readonly addressed: Addressed,
    readonly terms: Terms,
    reviserId: PersonId,
  ) {
    this.concerns = { unit: addressed.unitId, people: { assigner: reviserId } };
  }
}

@CommandHandler(ReviseDraft)
export class ReviseDraftHandler implements ICommandHandler<ReviseDraft> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
  ) {}

  async execute({ id, version, addressed, terms }: ReviseDraft): Promise<StreamPosition> {
    await this.addressees.demand(addressed, terms);
    return this.store.decide(commitmentStream, id, (state) => revise(state, addressed, terms), version);
  }
}
