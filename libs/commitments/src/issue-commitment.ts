import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Addressees } from './addressees.js';
import { commitmentStream } from './commitment-stream.js';
import { issue } from './domain/drafting-decisions.js';
import { inStatus } from './domain/in-status.js';
import { demandSuperseded } from './demand-superseded.js';
import { Offerings } from './offerings.js';
import type { OfferAsked } from './prepared-offer.js';

export class IssueCommitment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly offer: OfferAsked,
  ) {}
}

@CommandHandler(IssueCommitment)
export class IssueCommitmentHandler implements ICommandHandler<IssueCommitment> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
    private readonly offerings: Offerings,
  ) {}

  async execute({ id, version, offer }: IssueCommitment): Promise<StreamPosition> {
    const { parties, terms } = inStatus(await readState(this.store, commitmentStream, id, version), 'DRAFT');
    // Posts change hands while a draft waits.
    await this.addressees.demand(parties, terms);
    await demandSuperseded(this.store, parties, terms);
    const offering = await this.offerings.prepare(id, parties.unitId, terms, offer);
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) => issue(state, offering.at(now)),
      version,
      offering.beside,
    );
  }
}
