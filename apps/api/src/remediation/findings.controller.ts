import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  acceptFinding,
  answerReply,
  askException,
  checkEffect,
  decideException,
  replyToFinding,
} from '#libs/contracts/src/http/finding-acts.js';
import { getFinding, getRemediationFile, listFindings } from '#libs/contracts/src/http/findings.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { FileStore } from '#libs/kernel/src/file-store.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { AcceptFinding } from '#libs/remediation/src/accept-finding.js';
import { AnswerReply } from '#libs/remediation/src/answer-reply.js';
import { AskException } from '#libs/remediation/src/ask-exception.js';
import { CheckEffect } from '#libs/remediation/src/check-effect.js';
import { DecideException } from '#libs/remediation/src/decide-exception.js';
import type { FindingId } from '#libs/remediation/src/domain/finding-text.js';
import { FindingDetail } from '#libs/remediation/src/read-models/finding-detail.js';
import { FindingQueries } from '#libs/remediation/src/read-models/finding-queries.js';
import { RemediationFiles } from '#libs/remediation/src/read-models/remediation-files.js';
import { ReplyToFinding } from '#libs/remediation/src/reply-to-finding.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { sendFile } from '../edge/send-file.js';
import { findingGiven } from './scope-given.js';

/** Findings: contradicted, accepted, lived with, remedied, looked at again. */
@Controller()
export class FindingsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly queries: FindingQueries,
    private readonly detail: FindingDetail,
    private readonly files: RemediationFiles,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listFindings)
  async list(
    @Input(listFindings) { query }: InputOf<typeof listFindings>,
  ): Promise<ReplyOf<typeof listFindings>> {
    return this.queries.list(await readerNow(this.clock), query);
  }

  @Endpoint(getFinding)
  async get(@Input(getFinding) { params }: InputOf<typeof getFinding>): Promise<ReplyOf<typeof getFinding>> {
    return this.detail.read(await readerNow(this.clock), params.id);
  }

  @Endpoint(replyToFinding)
  reply(
    @Input(replyToFinding) { params, body }: InputOf<typeof replyToFinding>,
  ): Promise<ReplyOf<typeof replyToFinding>> {
    return this.commands.execute(new ReplyToFinding(of(params), body.reply, body.fileIds));
  }

  @Endpoint(acceptFinding)
  accept(
    @Input(acceptFinding) { params }: InputOf<typeof acceptFinding>,
  ): Promise<ReplyOf<typeof acceptFinding>> {
    return this.commands.execute(new AcceptFinding(of(params)));
  }

  @Endpoint(answerReply)
  answer(
    @Input(answerReply) { params, body }: InputOf<typeof answerReply>,
  ): Promise<ReplyOf<typeof answerReply>> {
    const { outcome, text, reason } = body;
    const words = text && findingGiven(text);
    return this.commands.execute(new AnswerReply(of(params), outcome, words, reason));
  }

  @Endpoint(askException)
  askException(
    @Input(askException) { params, body }: InputOf<typeof askException>,
  ): Promise<ReplyOf<typeof askException>> {
    return this.commands.execute(new AskException(of(params), localDate(body.until), body.reason));
  }

  @Endpoint(decideException)
  decideException(
    @Input(decideException) { params, body }: InputOf<typeof decideException>,
  ): Promise<ReplyOf<typeof decideException>> {
    const until = body.until === null ? null : localDate(body.until);
    return this.commands.execute(new DecideException(of(params), params.exceptionId, until, body.reason));
  }

  @Endpoint(checkEffect)
  checkEffect(
    @Input(checkEffect) { params, body }: InputOf<typeof checkEffect>,
  ): Promise<ReplyOf<typeof checkEffect>> {
    return this.commands.execute(new CheckEffect(of(params), body.effective, body.seen));
  }

  @Endpoint(getRemediationFile)
  async file(
    @Input(getRemediationFile) { params, query }: InputOf<typeof getRemediationFile>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const file = await this.files.file(reader, params.sourceId, params.fileId);
    const showing = query.preview === 'true' ? 'PREVIEW' : 'DOWNLOAD';
    await sendFile(reply, this.store, { ...file, tenantId: reader.actor.tenantId }, showing);
    return undefined;
  }
}

const of = (params: { readonly id: string }): FindingId => id<'finding'>(params.id);
