import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { principalOf } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { linkedFile, StagedFiles } from '#libs/kernel/src/staged-files.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { commitmentStream } from './commitment-stream.js';
import { attachEvidence } from './domain/evidence-decisions.js';
import type { ItemId } from './domain/terms.js';

/** Shows an uploaded file for an item: as a new piece of evidence, or as the next version of one. */
export class AttachEvidence {
  constructor(
    readonly id: string,
    readonly itemId: ItemId,
    readonly evidence: { readonly evidenceId: string; readonly fileId: string },
  ) {}
}

@CommandHandler(AttachEvidence)
export class AttachEvidenceHandler implements ICommandHandler<AttachEvidence> {
  constructor(
    private readonly store: EventStore,
    private readonly files: StagedFiles,
  ) {}

  async execute({ id, itemId, evidence: { evidenceId, fileId } }: AttachEvidence): Promise<StreamPosition> {
    // Whoever may not is told so, and nothing of files.
    await readState(this.store, commitmentStream, id);
    const { actor } = currentJourney();
    const by = principalOf(actor);
    const file = await this.files.demand(fileId, actor.personId);
    const { sha256, size, mediaType } = file;
    const shown = { itemId, by, evidenceId, fileId, sha256, size, mediaType };
    return this.store.decide(
      commitmentStream,
      id,
      (state, { now }) => attachEvidence(state, { ...shown, now }),
      undefined,
      [linkedFile(file)],
    );
  }
}
