import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Addressees } from './addressees.js';
import { commitmentStream } from './commitment-stream.js';
import { proposeAmendment } from './domain/amendment-decisions.js';
import { inStatus } from './domain/in-status.js';
import { sideOf } from './domain/parties.js';
import type { Parties } from './domain/parties.js';
import type { Terms } from './domain/terms.js';
import { Offerings } from './offerings.js';
import type { OfferAsked } from './prepared-offer.js';

/** Either side proposes other terms; those in force hold until both have signed the new ones. */
export class ProposeAmendment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly amendment: OfferAsked & {
      readonly terms: Terms;
      readonly coSigners: Parties['coSigners'];
      readonly reason: string;
    },
  ) {}
}

@CommandHandler(ProposeAmendment)
export class ProposeAmendmentHandler implements ICommandHandler<ProposeAmendment> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
    private readonly offerings: Offerings,
  ) {}

  async execute({ id, version, amendment }: ProposeAmendment): Promise<StreamPosition> {
    const { terms, coSigners, reason } = amendment;
    const { parties } = inStatus(await readState(this.store, commitmentStream, id, version), 'IN_FORCE');
    await this.addressees.demand(parties, terms);
    const offering = await this.offerings.prepare(id, parties.unitId, terms, amendment);
    const { remark, row } = sealRemark(id, reason);
    const by = sideOf(principalOf(currentJourney().actor), parties);
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) => proposeAmendment(state, { by, terms, coSigners, remark }, offering.at(now)),
      version,
      [...offering.beside, row],
    );
  }
}
