import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Addressees } from './addressees.js';
import { commitmentStream } from './commitment-stream.js';
import { reissue } from './domain/drafting-decisions.js';
import { inStatus } from './domain/in-status.js';
import type { Addressed } from './domain/parties.js';
import type { Terms } from './domain/terms.js';
import { demandSuperseded } from './demand-superseded.js';
import { Offerings } from './offerings.js';
import type { OfferAsked } from './prepared-offer.js';

/** The assigner offers another text in the place of one that is not in force, and may say why. */
export class ReissueCommitment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly reissue: OfferAsked & {
      readonly signatoryId: Addressed['signatoryId'];
      readonly coSigners: Addressed['coSigners'];
      readonly terms: Terms;
      readonly reason: string | null;
    },
  ) {}
}

@CommandHandler(ReissueCommitment)
export class ReissueCommitmentHandler implements ICommandHandler<ReissueCommitment> {
  constructor(
    private readonly store: EventStore,
    private readonly addressees: Addressees,
    private readonly offerings: Offerings,
  ) {}

  async execute({ id, version, reissue: asked }: ReissueCommitment): Promise<StreamPosition> {
    const { terms, reason, signatoryId, coSigners } = asked;
    const before = inStatus(
      await readState(this.store, commitmentStream, id, version),
      'ISSUED',
      'RETURNED',
      'SIGNED',
    );
    const parties = { ...before.parties, signatoryId, coSigners };
    await this.addressees.demand(parties, terms);
    await demandSuperseded(this.store, parties, terms);
    const offering = await this.offerings.prepare(id, parties.unitId, terms, asked);
    const sealed = reason === null ? null : sealRemark(id, reason);
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) =>
        reissue(state, { parties, terms, remark: sealed?.remark ?? null }, offering.at(now)),
      version,
      [...offering.beside, ...(sealed ? [sealed.row] : [])],
    );
  }
}
