import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { CommitmentChanges } from './commitment-changes.js';
import { dropAmendment } from './domain/amendment-decisions.js';
import { inStatus } from './domain/in-status.js';
import { sideOf } from './domain/parties.js';

/** Either side will not have an amendment, or takes it back. */
export class DropAmendment {
  constructor(
    readonly id: string,
    readonly version: number,
    readonly reason: string,
  ) {}
}

@CommandHandler(DropAmendment)
export class DropAmendmentHandler implements ICommandHandler<DropAmendment> {
  constructor(private readonly changes: CommitmentChanges) {}

  execute({ id, version, reason }: DropAmendment): Promise<StreamPosition> {
    return this.changes.change({ id, version, words: reason }, (state, { now, by, remark }) => {
      const side = sideOf(by, inStatus(state, 'IN_FORCE').parties);
      return dropAmendment(state, { by: side, remark, now });
    });
  }
}
