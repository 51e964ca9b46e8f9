import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { commitmentStream } from './commitment-stream.js';
import type { Parties } from './domain/commitment-events.js';
import { draft } from './domain/decisions.js';
import type { Terms } from './domain/terms.js';

export class DraftCommitment {
  constructor(
    readonly id: string,
    readonly parties: Parties,
    readonly terms: Terms,
  ) {}
}

@CommandHandler(DraftCommitment)
export class DraftCommitmentHandler implements ICommandHandler<DraftCommitment> {
  constructor(
    private readonly store: EventStore,
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  async execute({ id, parties, terms }: DraftCommitment): Promise<StreamPosition> {
    const head = await this.organization.headOf(parties.unitId, dateOf(await this.clock.now()));
    return this.store.decide(commitmentStream, id, (state) => {
      if (head !== parties.signatoryId)
        throw new RuleBroken('SIGNATORY_NOT_HEAD', { unitId: parties.unitId });
      return draft(state, parties, terms);
    });
  }
}
