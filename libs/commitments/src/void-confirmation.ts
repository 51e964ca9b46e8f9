import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { voidConfirmation } from './domain/work-decisions.js';
import type { ItemId } from './domain/terms.js';

/** What was confirmed was found to be wrong; it is owed again. */
export class VoidConfirmation {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly reason: string,
  ) {}
}

@CommandHandler(VoidConfirmation)
export class VoidConfirmationHandler implements ICommandHandler<VoidConfirmation> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, reason }: VoidConfirmation): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, { now, by, remark }) =>
      voidConfirmation(state, { itemId, by, now, remark }),
    );
  }
}
