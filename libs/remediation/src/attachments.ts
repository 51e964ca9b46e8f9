import { Injectable } from '@nestjs/common';
import { linkedFile, StagedFiles } from '#libs/kernel/src/staged-files.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { FileRef } from './domain/file-ref.js';

/** Files ready to be named by an event, and the rows that link them beside it. */
export interface AttachedFiles {
  readonly files: readonly FileRef[];
  readonly rows: readonly SideRow[];
}

/** Takes uploaded files into the record. */
@Injectable()
export class Attachments {
  constructor(private readonly staged: StagedFiles) {}

  /** Throws what `StagedFiles.demand` does. */
  async demand(ids: readonly string[]): Promise<AttachedFiles> {
    const { personId } = currentJourney().actor;
    const found = [];
    for (const id of ids) found.push(await this.staged.demand(id, personId));
    return {
      files: found.map(({ id: fileId, sha256, size, mediaType }) => ({ fileId, sha256, size, mediaType })),
      rows: found.map(linkedFile),
    };
  }
}
