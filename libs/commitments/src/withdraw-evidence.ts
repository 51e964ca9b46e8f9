import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { withdrawEvidence } from './domain/evidence-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Takes a piece of evidence back; it stays in the record. */
export class WithdrawEvidence {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly evidenceId: string,
    readonly reason: string,
  ) {}
}

@CommandHandler(WithdrawEvidence)
export class WithdrawEvidenceHandler implements ICommandHandler<WithdrawEvidence> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, evidenceId, reason }: WithdrawEvidence): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, { now, by, remark }) =>
      withdrawEvidence(state, { itemId, by, now, evidenceId, remark }),
    );
  }
}
