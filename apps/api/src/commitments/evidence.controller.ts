import { randomUUID } from 'node:crypto';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AttachEvidence } from '#libs/commitments/src/attach-evidence.js';
import { EvidenceFiles } from '#libs/commitments/src/read-models/evidence-files.js';
import { WithdrawEvidence } from '#libs/commitments/src/withdraw-evidence.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  attachEvidence,
  getEvidenceFile,
  withdrawEvidence,
} from '#libs/contracts/src/http/commitment-work.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { sendFile } from '../edge/send-file.js';
import { readerNow } from '../edge/reader-now.js';

/** What is shown for items: attached, read, taken back. */
@Controller()
export class EvidenceController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly files: EvidenceFiles,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  @Endpoint(attachEvidence)
  attach(
    @Input(attachEvidence) { params, body }: InputOf<typeof attachEvidence>,
  ): Promise<ReplyOf<typeof attachEvidence>> {
    const evidence = { evidenceId: body.evidenceId ?? randomUUID(), fileId: body.fileId };
    return this.commands.execute(new AttachEvidence(params.id, id<'item'>(params.itemId), evidence));
  }

  @Endpoint(withdrawEvidence)
  withdraw(
    @Input(withdrawEvidence) { params, body }: InputOf<typeof withdrawEvidence>,
  ): Promise<ReplyOf<typeof withdrawEvidence>> {
    const { itemId, evidenceId } = params;
    return this.commands.execute(
      new WithdrawEvidence(params.id, id<'item'>(itemId), evidenceId, body.reason),
    );
  }

  @Endpoint(getEvidenceFile)
  async read(
    @Input(getEvidenceFile) { params, query }: InputOf<typeof getEvidenceFile>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const file = await this.files.file(reader, params.id, params.fileId);
    const showing = query.preview === 'true' ? 'PREVIEW' : 'DOWNLOAD';
    await sendFile(reply, this.store, { ...file, tenantId: reader.actor.tenantId }, showing);
    return undefined;
  }
}
