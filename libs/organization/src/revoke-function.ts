import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Administrators } from './administrators.js';
import { revokeFunction } from './domain/person-decisions.js';
import { HeldBy } from './held-by.js';
import { personStream } from './person-stream.js';
import { Turns } from './turns.js';

/** Ends a function at once. */
export class RevokeFunction {
  constructor(
    readonly personId: PersonId,
    readonly grantId: string,
    readonly version?: number,
  ) {}
}

@CommandHandler(RevokeFunction)
export class RevokeFunctionHandler implements ICommandHandler<RevokeFunction> {
  constructor(
    private readonly store: EventStore,
    private readonly turns: Turns,
    private readonly administrators: Administrators,
    private readonly heldBy: HeldBy,
  ) {}

  async execute({ personId, grantId, version }: RevokeFunction): Promise<StreamPosition> {
    await this.heldBy.settleFunction(personId, grantId);
    return this.turns.take(async (turn) => {
      await this.administrators.demandAnother(personId, grantId);
      return this.store.decide(
        personStream,
        personId,
        (state, { now }) => revokeFunction(state, grantId, dateOf(now)),
        version,
        [turn],
      );
    });
  }
}
