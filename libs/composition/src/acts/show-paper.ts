import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import { atHour } from '#libs/calendar/src/vietnam-time.js';
import { AttachEvidence } from '#libs/commitments/src/attach-evidence.js';
import { renderDocument } from '#libs/documents/src/pdf/render-document.js';
import { ReceiveFile } from '#libs/platform/src/files/receive-file.js';
import { AttachLineEvidence } from '#libs/remediation/src/attach-line-evidence.js';
import type { LineAct } from './line-acts.js';
import { documentOf, type ShownPaper } from './shown-paper.js';
import type { WorkAct } from './work-acts.js';

/** Whoever shows a paper, for an item or for a line of a plan, prints it and uploads it first, on his own journey. */
@Injectable()
export class ShowPaper {
  constructor(private readonly files: ReceiveFile) {}

  async prepare(
    act: Extract<WorkAct, { kind: 'SHOW' }> | Extract<LineAct, { kind: 'SHOW_LINE' }>,
  ): Promise<ICommand> {
    const { evidenceId } = act;
    const fileId = await this.uploaded(act.paper);
    return act.kind === 'SHOW'
      ? new AttachEvidence(act.commitment, act.item, { evidenceId, fileId })
      : new AttachLineEvidence(act.plan, act.line, { evidenceId, fileId, validUntil: null });
  }

  private async uploaded(paper: ShownPaper): Promise<string> {
    const bytes = await renderDocument(documentOf(paper), atHour(paper.on, '08:00'));
    const { id } = await this.files.receive({ name: paper.file, length: bytes.length }, once(bytes));
    return id;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
