import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { withdrawExtension } from './domain/extension-decisions.js';
import { DutyParties } from './duty-parties.js';
import { dutyStream } from './duty-stream.js';
import { extensionNotices } from './extension-notices.js';
import { requested } from './extension-rows.js';

/** Who asked takes the request back; it counts against no limit. */
export class WithdrawExtension {
  constructor(
    readonly dutyId: DutyId,
    readonly extensionId: string,
  ) {}
}

@CommandHandler(WithdrawExtension)
export class WithdrawExtensionHandler implements ICommandHandler<WithdrawExtension> {
  constructor(
    private readonly store: EventStore,
    private readonly parties: DutyParties,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ dutyId, extensionId }: WithdrawExtension): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const duty = await this.parties.duty(dutyId);
    const { asker, until } = await this.database.inTenant(tenantId, (client) =>
      requested(client, tenantId, dutyId, extensionId),
    );
    await this.parties.settleAsker(duty, asker);
    const told = extensionNotices(
      duty,
      await this.parties.deciders(duty, asker),
      { extensionId, template: 'EXTENSION_WITHDRAWN', values: { asker, dueOn: duty.due.on, until } },
      await this.clock.now(),
    );
    return this.store.decide(
      dutyStream,
      dutyId,
      (state, { now: at }) => withdrawExtension(state, { extensionId, by, at }),
      undefined,
      told,
    );
  }
}
