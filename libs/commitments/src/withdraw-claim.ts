import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { withdrawClaim } from './domain/work-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Takes back what was said to be done, before it is answered. */
export class WithdrawClaim {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly reason: string,
  ) {}
}

@CommandHandler(WithdrawClaim)
export class WithdrawClaimHandler implements ICommandHandler<WithdrawClaim> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, itemId, reason }: WithdrawClaim): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, { now, by, remark }) =>
      withdrawClaim(state, { itemId, by, now, remark }),
    );
  }
}
