import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { settleHandover } from './domain/handover-decisions.js';
import type { ItemId } from './domain/terms.js';

/** The other side settles what a successor disputed: how many late days of an item stay with his predecessor. */
export class SettleHandover {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly lateDays: readonly { readonly itemId: ItemId; readonly days: number }[],
    readonly reason: string,
  ) {}
}

@CommandHandler(SettleHandover)
export class SettleHandoverHandler implements ICommandHandler<SettleHandover> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, version, lateDays, reason }: SettleHandover): Promise<StreamPosition> {
    return this.changes.change({ id, version, words: reason }, (state, { now, by, remark }) =>
      settleHandover(state, { by, lateDays, remark, now }),
    );
  }
}
