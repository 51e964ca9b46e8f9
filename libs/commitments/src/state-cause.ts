import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { stateCause } from './domain/cause-decisions.js';
import type { ItemId } from './domain/terms.js';
import { ItemDues } from './read-models/item-dues.js';

/** Offers an objective cause for an item that is late: what the other side owed and did not do, or something else. */
export class StateCause {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly cause: {
      readonly causeId: string;
      readonly unmetItemId: ItemId | null;
      readonly reason: string;
    },
  ) {}
}

@CommandHandler(StateCause)
export class StateCauseHandler implements ICommandHandler<StateCause> {
  constructor(
    private readonly changes: CommitmentChanges,
    private readonly dues: ItemDues,
  ) {}

  async execute({ id, itemId, cause: { reason, ...cause } }: StateCause): Promise<StreamPosition> {
    const dueAt = (await this.dues.of(id)).get(itemId)?.at ?? null;
    return this.changes.change({ id, words: reason }, (state, circumstances) =>
      stateCause(state, { itemId, dueAt, ...cause, ...circumstances }),
    );
  }
}
