import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { withdraw } from './domain/ending-decisions.js';

/** The assigner takes back what is not in force. */
export class WithdrawCommitment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly reason: string,
  ) {}
}

@CommandHandler(WithdrawCommitment)
export class WithdrawCommitmentHandler implements ICommandHandler<WithdrawCommitment> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, version, reason }: WithdrawCommitment): Promise<StreamPosition> {
    return this.changes.change({ id, version, words: reason }, withdraw);
  }
}
