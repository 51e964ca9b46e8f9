import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { sendBackCompletion } from './domain/work-decisions.js';
import type { ItemId } from './domain/terms.js';

/** The other side sends it back to work; the date stays. */
export class SendBackCompletion {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly claim: number,
    readonly reason: string,
  ) {}
}

@CommandHandler(SendBackCompletion)
export class SendBackCompletionHandler implements ICommandHandler<SendBackCompletion> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, claim, reason }: SendBackCompletion): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, { now, by, remark }) =>
      sendBackCompletion(state, { itemId, by, now, claim, remark }),
    );
  }
}
