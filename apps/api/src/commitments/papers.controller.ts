import { Controller, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ExternalSignatures } from '#libs/commitments/src/external-signatures.js';
import { PaperFiles } from '#libs/commitments/src/read-models/paper-files.js';
import type { PaperKind } from '#libs/commitments/src/read-models/paper-row.js';
import { SignExternally } from '#libs/commitments/src/sign-externally.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  askPaperToSign,
  getCertificate,
  getPaperToSign,
  signExternally,
} from '#libs/contracts/src/http/commitment-papers.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { sendFile } from '../edge/send-file.js';
import { SigningGrantGuard } from '../session/signing-grant.guard.js';
import { InAnothersPlace } from './in-anothers-place.js';
import { readerNow } from '../edge/reader-now.js';

/** Papers of commitments: the certificate of what is in force, and what is signed elsewhere. */
@Controller()
export class PapersController {
  constructor(
    private readonly papers: PaperFiles,
    private readonly store: FileStore,
    private readonly clock: Clock,
    private readonly acting: InAnothersPlace,
    private readonly external: ExternalSignatures,
  ) {}

  @Endpoint(getCertificate)
  certificate(
    @Input(getCertificate) { params, query }: InputOf<typeof getCertificate>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    return this.send(reply, params, 'CERTIFICATE', query.preview === 'true');
  }

  @Endpoint(askPaperToSign)
  async ask(
    @Input(askPaperToSign) { params }: InputOf<typeof askPaperToSign>,
  ): Promise<ReplyOf<typeof askPaperToSign>> {
    await this.external.demandRoots();
    return this.papers.want(await readerNow(this.clock), params.id);
  }

  @Endpoint(getPaperToSign)
  toSign(
    @Input(getPaperToSign) { params, query }: InputOf<typeof getPaperToSign>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    return this.send(reply, params, 'TO_SIGN', query.preview === 'true');
  }

  @Endpoint(signExternally)
  @UseGuards(SigningGrantGuard)
  sign(
    @Input(signExternally) { params, body }: InputOf<typeof signExternally>,
  ): Promise<ReplyOf<typeof signExternally>> {
    const { version, termsHash, side, fileId, authorityId } = body;
    const read = { id: params.id, version, termsHash };
    const act = side === 'SIGNATORY' ? 'SIGN' : 'COUNTERSIGN';
    return this.acting.under(authorityId, act, (proxy) => new SignExternally(read, side, fileId, proxy));
  }

  private async send(
    reply: FastifyReply,
    { id, edition }: { readonly id: string; readonly edition: number },
    kind: PaperKind,
    preview: boolean,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const file = await this.papers.file(reader, id, edition, kind);
    const { tenantId } = reader.actor;
    await sendFile(reply, this.store, { ...file, tenantId }, preview ? 'PREVIEW' : 'DOWNLOAD');
    return undefined;
  }
}
