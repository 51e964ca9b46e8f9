import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { decideCause } from './domain/cause-decisions.js';
import type { ItemId } from './domain/terms.js';

/** The other side confirms an objective cause, or refuses it with a reason. */
export class DecideCause {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly causeId: string,
    readonly confirmed: boolean,
    readonly reason: string | null,
  ) {}
}

@CommandHandler(DecideCause)
export class DecideCauseHandler implements ICommandHandler<DecideCause> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, causeId, confirmed, reason }: DecideCause): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, { now, by, remark }) =>
      decideCause(state, { itemId, by, now, causeId, confirmed, remark }),
    );
  }
}
