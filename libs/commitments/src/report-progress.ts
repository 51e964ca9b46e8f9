import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { reportProgress, type Progress } from './domain/work-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Who does an item, or answers for it, says how far it is, how it goes and what its indicator reads. */
export class ReportProgress {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly progress: Pick<Progress, 'percent' | 'health' | 'reading'>,
    readonly note: string | null,
  ) {}
}

@CommandHandler(ReportProgress)
export class ReportProgressHandler implements ICommandHandler<ReportProgress> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, progress, note }: ReportProgress): Promise<StreamPosition> {
    return this.changes.change({ id, words: note }, (state, { now, by, remark }) =>
      reportProgress(state, { itemId, by, now, remark, ...progress }),
    );
  }
}
