import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Administrators } from './administrators.js';
import { lockAccount } from './domain/person-decisions.js';
import { HeldBy } from './held-by.js';
import { personStream } from './person-stream.js';
import { Turns } from './turns.js';

/** Locks an account, which ends its sessions for good, or unlocks it. */
export class LockAccount {
  constructor(
    readonly personId: PersonId,
    readonly locked: boolean,
    readonly version?: number,
  ) {}
}

@CommandHandler(LockAccount)
export class LockAccountHandler implements ICommandHandler<LockAccount> {
  constructor(
    private readonly store: EventStore,
    private readonly turns: Turns,
    private readonly administrators: Administrators,
    private readonly heldBy: HeldBy,
  ) {}

  async execute({ personId, locked, version }: LockAccount): Promise<StreamPosition> {
    await this.heldBy.settleFunctions(personId);
    return this.turns.take(async (turn) => {
      if (locked) await this.administrators.demandAnother(personId);
      return this.store.decide(personStream, personId, (state) => lockAccount(state, locked), version, [
        turn,
      ]);
    });
  }
}
