import { randomUUID } from 'node:crypto';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  askExtension,
  grantExtension,
  listExtensions,
  refuseExtension,
  withdrawExtension,
} from '#libs/contracts/src/http/extensions.js';
import { AskExtension } from '#libs/duties/src/ask-extension.js';
import { GrantExtension } from '#libs/duties/src/grant-extension.js';
import { ExtensionQueries } from '#libs/duties/src/read-models/extension-queries.js';
import { RefuseExtension } from '#libs/duties/src/refuse-extension.js';
import { WithdrawExtension } from '#libs/duties/src/withdraw-extension.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { asOneself } from '../session/as-oneself.js';
import { actorOf } from '../session/current-session.js';

/** More time: asked for by whoever owes a duty, decided by somebody else. Each acts as the person he is; no token does. */
@Controller()
export class ExtensionsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly extensions: ExtensionQueries,
  ) {}

  @Endpoint(listExtensions)
  async list(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listExtensions>> {
    const reader = actorOf(request);
    return { toDecide: await this.extensions.toDecide(reader), mine: await this.extensions.mine(reader) };
  }

  @Endpoint(askExtension)
  ask(
    @Input(askExtension) { params, body }: InputOf<typeof askExtension>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof askExtension>> {
    const asked = { ...body, extensionId: randomUUID(), until: localDate(body.until) };
    return asOneself(request, () => this.commands.execute(new AskExtension(id(params.id), asked)));
  }

  @Endpoint(grantExtension)
  grant(
    @Input(grantExtension) { params, body }: InputOf<typeof grantExtension>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof grantExtension>> {
    const decision = { ...body, until: body.until === null ? null : localDate(body.until) };
    return asOneself(request, () =>
      this.commands.execute(new GrantExtension(id(params.id), params.extensionId, decision)),
    );
  }

  @Endpoint(refuseExtension)
  refuse(
    @Input(refuseExtension) { params, body }: InputOf<typeof refuseExtension>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof refuseExtension>> {
    return asOneself(request, () =>
      this.commands.execute(new RefuseExtension(id(params.id), params.extensionId, body.reason)),
    );
  }

  @Endpoint(withdrawExtension)
  withdraw(
    @Input(withdrawExtension) { params }: InputOf<typeof withdrawExtension>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof withdrawExtension>> {
    return asOneself(request, () =>
      this.commands.execute(new WithdrawExtension(id(params.id), params.extensionId)),
    );
  }
}
