import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { reportSubtask } from './domain/subtask-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Who was given a sub-task says that it is done. */
export class ReportSubtask {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly subtaskId: string,
    readonly note: string | null,
  ) {}
}

@CommandHandler(ReportSubtask)
export class ReportSubtaskHandler implements ICommandHandler<ReportSubtask> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, subtaskId, note }: ReportSubtask): Promise<StreamPosition> {
    return this.changes.change({ id, words: note }, (state, circumstances) =>
      reportSubtask(state, { itemId, subtaskId, ...circumstances }),
    );
  }
}
