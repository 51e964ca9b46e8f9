import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { SendRules } from './domain/send-rules.js';
import { setSendRules } from './domain/sending.js';
import { LookAgain } from './look-again.js';
import { RootUnit } from '#libs/platform/src/organization/root-unit.js';
import { sendingId, sendingStream } from './sending-stream.js';

/** When messages leave the house, and how many at most. */
export class SetSendRules {
  constructor(
    readonly rules: SendRules,
    readonly version?: number,
  ) {}
}

@CommandHandler(SetSendRules)
export class SetSendRulesHandler implements ICommandHandler<SetSendRules> {
  constructor(
    private readonly store: EventStore,
    private readonly root: RootUnit,
    private readonly lookAgain: LookAgain,
  ) {}

  async execute({ rules, version }: SetSendRules): Promise<StreamPosition> {
    const { tenantId } = currentJourney().actor;
    const unit = await this.root.of(tenantId);
    const position = await this.store.decide(
      sendingStream,
      sendingId(tenantId),
      (state) => setSendRules(state, unit, rules),
      version,
    );
    await this.lookAgain.at(tenantId);
    return position;
  }
}
