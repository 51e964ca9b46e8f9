import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { claimCompletion } from './domain/work-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Who does an item says that it is done; the other side confirms it or sends it back. */
export class ClaimCompletion {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly note: string | null,
  ) {}
}

@CommandHandler(ClaimCompletion)
export class ClaimCompletionHandler implements ICommandHandler<ClaimCompletion> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, note }: ClaimCompletion): Promise<StreamPosition> {
    return this.changes.change({ id, words: note }, (state, circumstances) =>
      claimCompletion(state, { itemId, ...circumstances }),
    );
  }
}
