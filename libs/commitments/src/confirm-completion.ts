import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { confirmCompletion } from './domain/work-decisions.js';
import type { ItemId } from './domain/terms.js';

/** The other side confirms what was claimed. */
export class ConfirmCompletion {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly claim: number,
    readonly note: string | null,
  ) {}
}

@CommandHandler(ConfirmCompletion)
export class ConfirmCompletionHandler implements ICommandHandler<ConfirmCompletion> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, claim, note }: ConfirmCompletion): Promise<StreamPosition> {
    return this.changes.change({ id, words: note }, (state, { now, by, remark }) =>
      confirmCompletion(state, { itemId, by, now, claim, remark }),
    );
  }
}
