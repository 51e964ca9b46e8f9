import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { giveBack } from './domain/drafting-decisions.js';
import type { Terms } from './domain/terms.js';

/** The signatory sends a commitment back unsigned, says why, and may say what he would sign. */
export class ReturnCommitment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly reason: string,
    readonly proposal: Terms | null,
  ) {}
}

@CommandHandler(ReturnCommitment)
export class ReturnCommitmentHandler implements ICommandHandler<ReturnCommitment> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, version, reason, proposal }: ReturnCommitment): Promise<StreamPosition> {
    return this.changes.change({ id, version, words: reason }, (state, { now, calendar, remark }) =>
      giveBack(state, { remark, proposal, now, calendar }),
    );
  }
}
