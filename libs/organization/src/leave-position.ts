import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { leavePosition } from './domain/person-decisions.js';
import { HeldBy } from './held-by.js';
import { personStream } from './person-stream.js';

/** The last day of a position; a head's functions over the unit end with it. */
export class LeavePosition {
  constructor(
    readonly personId: PersonId,
    readonly positionId: string,
    readonly on: LocalDate,
    readonly version?: number,
  ) {}
}

@CommandHandler(LeavePosition)
export class LeavePositionHandler implements ICommandHandler<LeavePosition> {
  constructor(
    private readonly store: EventStore,
    private readonly heldBy: HeldBy,
  ) {}

  async execute({ personId, positionId, on, version }: LeavePosition): Promise<StreamPosition> {
    await this.heldBy.settlePosition(personId, positionId);
    return this.store.decide(
      personStream,
      personId,
      (state) => leavePosition(state, positionId, on),
      version,
    );
  }
}
