import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Attachments } from './attachments.js';
import { replyToFinding } from './domain/finding-decisions.js';
import type { FindingId } from './domain/finding-text.js';
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
    private readonly changes: FindingChanges,
    private readonly attachments: Attachments,
  ) {}

  async execute({ id, reply, fileIds }: ReplyToFinding): Promise<StreamPosition> {
    const { files, rows } = await this.attachments.demand(fileIds);
    return this.changes.change({ id, words: reply, beside: rows }, (state, around) =>
      replyToFinding(state, { files, ...around }),
    );
  }
}
