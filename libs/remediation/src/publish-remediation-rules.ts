import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { RootUnit } from '#libs/platform/src/organization/root-unit.js';
import { publishRules } from './domain/rules-decisions.js';
import type { RemediationRules } from './domain/rules.js';
import { rulesId, rulesStream } from './rules-stream.js';

/** An administration publishes the terms by which it follows up what inspections find. */
export class PublishRemediationRules {
  constructor(
    readonly rules: RemediationRules,
    /** 0 where none were published yet. */
    readonly version: number,
  ) {}
}

@CommandHandler(PublishRemediationRules)
export class PublishRemediationRulesHandler implements ICommandHandler<PublishRemediationRules> {
  constructor(
    private readonly store: EventStore,
    private readonly root: RootUnit,
  ) {}

  async execute({ rules, version }: PublishRemediationRules): Promise<StreamPosition> {
    const { actor } = currentJourney();
    const unitId = await this.root.of(actor.tenantId);
    return this.store.decide(
      rulesStream,
      rulesId(actor.tenantId),
      (state, { now }) => publishRules(state, { unitId, rules, by: principalOf(actor), now }),
      version,
    );
  }
}
