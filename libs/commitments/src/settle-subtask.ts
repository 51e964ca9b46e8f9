import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { settleSubtask } from './domain/subtask-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Who gave a sub-task accepts it, sends it back or takes it back. */
export class SettleSubtask {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly subtaskId: string,
    readonly outcome: 'ACCEPTED' | 'SENT_BACK' | 'WITHDRAWN',
    readonly reason: string | null,
  ) {}
}

@CommandHandler(SettleSubtask)
export class SettleSubtaskHandler implements ICommandHandler<SettleSubtask> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, subtaskId, outcome, reason }: SettleSubtask): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, { now, by, remark }) =>
      settleSubtask(state, { itemId, by, now, subtaskId, outcome, remark }),
    );
  }
}
