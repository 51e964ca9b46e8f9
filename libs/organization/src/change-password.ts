import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Accounts } from './accounts.js';
import { changePassword } from './domain/person-decisions.js';
import { personStream } from './person-stream.js';

/** One's own new password. Whoever dispatches it has checked the old one, which stood in that epoch of the account. */
export class ChangePassword {
  constructor(
    readonly personId: PersonId,
    readonly next: string,
    readonly accountEpoch: number,
  ) {}
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly store: EventStore,
    private readonly accounts: Accounts,
  ) {}

  async execute({ personId, next, accountEpoch }: ChangePassword): Promise<StreamPosition> {
    const { row } = await this.accounts.seal(personId, next);
    return this.store.decide(
      personStream,
      personId,
      (state) => changePassword(state, accountEpoch),
      undefined,
      [row],
    );
  }
}
