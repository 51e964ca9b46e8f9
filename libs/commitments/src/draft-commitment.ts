import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { Addressees } from './addressees.js';
import { commitmentStream } from './commitment-stream.js';
import type { FromTemplate } from './domain/commitment-events.js';
import { draft } from './domain/drafting-decisions.js';
import type { Parties } from './domain/parties.js';
import type { Terms } from './domain/terms.js';

export class DraftCommitment {
  readonly concerns: Subject;

  constructor(
    readonly id: string,
    readonly parties: Parties,
    readonly terms: Terms,
    readonly template: FromTemplate | null = null,
  ) {
    this.concerns = { unit: parties.unitId, people: { assigner: parties.assignerId } };
  }
}

@CommandHandler(DraftCommitment)
export class DraftCommitmentHandler implements ICommandHandler<DraftCommitment> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
  ) {}

  async execute({ id, parties, terms, template }: DraftCommitment): Promise<StreamPosition> {
    await this.addressees.demand(parties, terms);
    return this.store.decide(commitmentStream, id, (state) => draft(state, parties, terms, template));
  }
}
