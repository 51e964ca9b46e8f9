import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { acknowledgeDuty } from './domain/acknowledge-duty.js';
import { DutyParties } from './duty-parties.js';
import { dutyStream } from './duty-stream.js';
import { linesGivenUp, plannedLines } from './planned-lines.js';

/** Who owes a duty says that he knows of it and is at it; what was planned only for want of that is left out. */
export class AcknowledgeDuty {
  constructor(readonly dutyId: DutyId) {}
}

@CommandHandler(AcknowledgeDuty)
export class AcknowledgeDutyHandler implements ICommandHandler<AcknowledgeDuty> {
  constructor(
    private readonly store: EventStore,
    private readonly parties: DutyParties,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ dutyId }: AcknowledgeDuty): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const duty = await this.parties.duty(dutyId);
    await this.parties.settleOwner(duty);
    const planned = await this.database.inTenant(tenantId, (client) =>
      plannedLines(client, tenantId, dutyId),
    );
    const leftOut = linesGivenUp(
      planned.filter((line) => line.unless_acknowledged),
      { state: 'SKIPPED', reason: 'ACKNOWLEDGED' },
      await this.clock.now(),
    );
    return this.store.decide(
      dutyStream,
      dutyId,
      (state, { now: at }) => acknowledgeDuty(state, duty, { by, at }),
      undefined,
      leftOut,
    );
  }
}
