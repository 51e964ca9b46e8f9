import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Attachments } from './attachments.js';
import { replyToFinding } from './domain/finding-decisions.js';
import type { FindingId } from './domain/finding-text.js';
import { findingStream } from './finding-stream.js';
import { FindingChanges } from './finding-changes.js';

/** The unit contradicts a finding before it counts, with what shows it. */
export class ReplyToFinding {
  constructor(
    readonly id: FindingId,
    readonly reply: string,
    readonly fileIds: readonly string[],
  ) {}
}

@CommandHandler(ReplyToFinding)
export class ReplyToFindingHandler implements ICommandHandler<ReplyToFinding> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: FindingChanges,
    private readonly attachments: Attachments,
  ) {}

  async execute({ id, reply, fileIds }: ReplyToFinding): Promise<StreamPosition> {
    // Whoever may not is told so, and nothing of files.
    await readState(this.store, findingStream, id);
    const { files, rows } = await this.attachments.demand(fileIds);
    return this.changes.change({ id, words: reply, beside: rows }, (state, around) =>
      replyToFinding(state, { files, ...around }),
    );
  }
}
