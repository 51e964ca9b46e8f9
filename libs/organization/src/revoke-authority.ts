import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { authorityStream } from './authority-stream.js';
import { revokeAuthority } from './domain/authority.js';

/** Ends an authority at once. */
export class RevokeAuthority {
  constructor(readonly authorityId: string) {}
}

@CommandHandler(RevokeAuthority)
export class RevokeAuthorityHandler implements ICommandHandler<RevokeAuthority> {
  constructor(private readonly store: EventStore) {}

  execute({ authorityId }: RevokeAuthority): Promise<StreamPosition> {
    return this.store.decide(authorityStream, authorityId, (state, { now }) =>
      revokeAuthority(state, { now }),
    );
  }
}
