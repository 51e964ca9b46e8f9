import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { refuseExtension } from './domain/extension-decisions.js';
import { DutyParties } from './duty-parties.js';
import { dutyStream } from './duty-stream.js';
import { extensionNotices } from './extension-notices.js';
import { asDecided, sealReason } from './extension-reason.js';
import { requested } from './extension-rows.js';

/** Gives no more time, and says why: the date stands. */
export class RefuseExtension {
  constructor(
    readonly dutyId: DutyId,
    readonly extensionId: string,
    readonly reason: string,
  ) {}
}

@CommandHandler(RefuseExtension)
export class RefuseExtensionHandler implements ICommandHandler<RefuseExtension> {
  constructor(
    private readonly store: EventStore,
    private readonly parties: DutyParties,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ dutyId, extensionId, reason }: RefuseExtension): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const duty = await this.parties.duty(dutyId);
    const { asker, until } = await this.database.inTenant(tenantId, (client) =>
      requested(client, tenantId, dutyId, extensionId),
    );
    await this.parties.settleDeciders(duty, asker);
    const { reasonHash, row } = sealReason(extensionId, 'DECISION', { reason, evidence: null });
    const told = extensionNotices(
      duty,
      [asker, duty.owner],
      { extensionId, template: 'EXTENSION_REFUSED', values: { decider: by, dueOn: duty.due.on, until } },
      await this.clock.now(),
    );
    return this.store
      .decide(
        dutyStream,
        dutyId,
        (state, { now: at }) => refuseExtension(state, duty, { extensionId, by, at, reasonHash }),
        undefined,
        [row, ...told],
      )
      .catch(asDecided);
  }
}
