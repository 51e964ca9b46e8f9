import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { acceptFinding } from './domain/finding-decisions.js';
import type { FindingId } from './domain/finding-text.js';
import { FindingChanges } from './finding-changes.js';

/** The unit accepts a finding before its time for a reply is over. */
export class AcceptFinding {
  constructor(readonly id: FindingId) {}
}

@CommandHandler(AcceptFinding)
export class AcceptFindingHandler implements ICommandHandler<AcceptFinding> {
  constructor(private readonly changes: FindingChanges) {}

  execute({ id }: AcceptFinding): Promise<StreamPosition> {
    return this.changes.change({ id, words: null }, (state, around) => acceptFinding(state, around));
  }
}
