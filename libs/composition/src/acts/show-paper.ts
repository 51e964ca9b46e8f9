import { Injectable } from '@nestjs/common';
import { atHour } from '#libs/calendar/src/vietnam-time.js';
import { AttachEvidence } from '#libs/commitments/src/attach-evidence.js';
import { renderDocument } from '#libs/documents/src/pdf/render-document.js';
import { ReceiveFile } from '#libs/platform/src/files/receive-file.js';
import { documentOf } from './shown-paper.js';
import type { WorkAct } from './work-acts.js';

/** Whoever shows a paper for an item prints it and uploads it first, on his own journey. */
@Injectable()
export class ShowPaper {
  constructor(private readonly files: ReceiveFile) {}

  async prepare({
    commitment,
    item,
    evidenceId,
    paper,
  }: Extract<WorkAct, { kind: 'SHOW' }>): Promise<AttachEvidence> {
    const bytes = await renderDocument(documentOf(paper), atHour(paper.on, '08:00'));
    const { id } = await this.files.receive({ name: paper.file, length: bytes.length }, once(bytes));
    return new AttachEvidence(commitment, item, { evidenceId, fileId: id });
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
