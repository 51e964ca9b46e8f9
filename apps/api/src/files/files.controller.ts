import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getFile, uploadFile } from '#libs/contracts/src/http/files.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { PostgresStagedFiles } from '#libs/platform/src/files/postgres-staged-files.js';
import { ReceiveFile } from '#libs/platform/src/files/receive-file.js';
import { announcedLength, bytesOf } from '../edge/binary-body.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { sendFile } from '../edge/send-file.js';
import { personOf } from '../session/current-session.js';

/** Files on their way into the record; those that are part of it each context serves to whom it may concern. */
@Controller()
export class FilesController {
  constructor(
    private readonly files: ReceiveFile,
    private readonly staged: PostgresStagedFiles,
    private readonly store: FileStore,
  ) {}

  @Endpoint(uploadFile)
  async upload(
    @Input(uploadFile) { query }: InputOf<typeof uploadFile>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof uploadFile>> {
    const announced = { name: query.name, length: announcedLength(request) };
    return { ...(await this.files.receive(announced, bytesOf(request))) };
  }

  @Endpoint(getFile)
  async get(
    @Input(getFile) { params, query }: InputOf<typeof getFile>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const { tenantId, personId } = personOf(request).actor;
    const file = await this.staged.waiting(params.id, personId);
    await sendFile(
      reply,
      this.store,
      { ...file, tenantId },
      query.preview === 'true' ? 'PREVIEW' : 'DOWNLOAD',
    );
    return undefined;
  }
}
