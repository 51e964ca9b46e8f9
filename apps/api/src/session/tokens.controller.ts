import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { createToken, listTokens, revokeToken } from '#libs/contracts/src/http/session.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { personOf } from './current-session.js';
import { Tokens } from './tokens.js';

/** One's own tokens for integrations. */
@Controller()
export class TokensController {
  constructor(private readonly tokens: Tokens) {}

  @Endpoint(listTokens)
  async list(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listTokens>> {
    return { items: await this.tokens.list(personOf(request).actor), next: null };
  }

  @Endpoint(createToken)
  create(
    @Input(createToken) { body }: InputOf<typeof createToken>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof createToken>> {
    return this.tokens.create(personOf(request).actor, body);
  }

  @Endpoint(revokeToken)
  async revoke(
    @Input(revokeToken) { params }: InputOf<typeof revokeToken>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    await this.tokens.revoke(personOf(request).actor, params.id);
  }
}
