import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { MOST_BYTES } from '#libs/documents/src/sheets/read-limits.js';
import { tooBig } from '#libs/documents/src/sheets/too-big.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { StagedFiles } from '#libs/kernel/src/staged-files.js';
import { currentJourney } from '../journey.js';

/** Workbooks that somebody uploaded to have them read. */
@Injectable()
export class UploadedSheets {
  constructor(
    private readonly staged: StagedFiles,
    private readonly files: FileStore,
  ) {}

  /** The bytes of one's own upload. Throws what `StagedFiles.demand` throws, and SHEET_TOO_BIG. */
  async read(fileId: string): Promise<Buffer> {
    const { personId, tenantId } = currentJourney().actor;
    const file = await this.staged.demand(fileId, personId);
    if (file.size > MOST_BYTES) throw tooBig('FILE', MOST_BYTES);
    const { content } = await this.files.open(tenantId, file.sha256);
    return buffer(content());
  }
}
