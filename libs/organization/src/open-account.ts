import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Accounts } from './accounts.js';
import { asRule } from './as-rule.js';
import { openAccount } from './domain/person-decisions.js';
import { HeldBy } from './held-by.js';
import { personStream } from './person-stream.js';

/** Opens an account, or sets a new password for it; either ends all sessions of the person. */
export class OpenAccount {
  constructor(
    readonly personId: PersonId,
    readonly username: string,
    readonly password: string,
    readonly version?: number,
  ) {}
}

@CommandHandler(OpenAccount)
export class OpenAccountHandler implements ICommandHandler<OpenAccount> {
  constructor(
    private readonly store: EventStore,
    private readonly accounts: Accounts,
    private readonly heldBy: HeldBy,
  ) {}

  async execute({ personId, username, password, version }: OpenAccount): Promise<StreamPosition> {
    // One's own password is changed by the old one: a session left open must not be enough.
    const own = currentJourney().actor.personId === personId;
    // Whoever may not is told so, and nothing of usernames.
    await this.store.decide(personStream, personId, () => []);
    await this.heldBy.settleFunctions(personId);
    const { usernameHash, row } = await this.accounts.seal(personId, password, username);
    return this.store
      .decide(personStream, personId, (state) => openAccount(state, usernameHash, own), version, [row])
      .catch(asRule('accounts_username', 'USERNAME_TAKEN', { username }));
  }
}
