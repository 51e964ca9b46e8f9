import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { inspectionStream } from './inspection-stream.js';
import { Attachments } from './attachments.js';
import { writeFinding } from './domain/draft-finding-decisions.js';
import type { FindingId, FindingText, InspectionId } from './domain/finding-text.js';
import { InspectionChanges } from './inspection-changes.js';

/** The team notes a finding, or says in other words what it has noted. */
export class WriteFinding {
  constructor(
    readonly id: InspectionId,
    readonly findingId: FindingId,
    /** That was read; 0 where it is new. */
    readonly revision: number,
    readonly text: Omit<FindingText, 'evidence'>,
    readonly fileIds: readonly string[],
  ) {}
}

@CommandHandler(WriteFinding)
export class WriteFindingHandler implements ICommandHandler<WriteFinding> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: InspectionChanges,
    private readonly attachments: Attachments,
  ) {}

  async execute({ id, findingId, revision, text, fileIds }: WriteFinding): Promise<StreamPosition> {
    const inspection = await readState(this.store, inspectionStream, id);
    const before = inspection.status === 'NONE' ? [] : inspection.findings;
    const known = before.find((one) => one.findingId === findingId)?.text.evidence ?? [];
    const fresh = fileIds.filter((fileId) => !known.some((file) => file.fileId === fileId));
    const { files, rows: beside } = await this.attachments.demand(fresh);
    const evidence = [...known.filter(({ fileId }) => fileIds.includes(fileId)), ...files];
    return this.changes.change({ id, beside }, (state, { rules: { rules }, ...around }) =>
      writeFinding(state, { findingId, revision, text: { ...text, evidence }, rules, ...around }),
    );
  }
}
