import { randomUUID } from 'node:crypto';
import { Controller, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { grantAuthority, listAuthorities, revokeAuthority } from '#libs/contracts/src/http/authorities.js';
import { id } from '#libs/kernel/src/ids.js';
import { GrantAuthority } from '#libs/organization/src/grant-authority.js';
import { AuthorityList } from '#libs/organization/src/read-models/authority-list.js';
import { RevokeAuthority } from '#libs/organization/src/revoke-authority.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';
import { SigningGrantGuard } from '../session/signing-grant.guard.js';

/** Who may sign in whose place. */
@Controller()
export class AuthoritiesController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly authorities: AuthorityList,
  ) {}

  @Endpoint(listAuthorities)
  async list(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listAuthorities>> {
    return { items: await this.authorities.of(actorOf(request)) };
  }

  @Endpoint(grantAuthority)
  @UseGuards(SigningGrantGuard)
  grant(
    @Input(grantAuthority) { body }: InputOf<typeof grantAuthority>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof grantAuthority>> {
    const { delegateId, unitId, from, to, ...rest } = body;
    const days = { from: localDate(from), to: localDate(to) };
    const people = { grantorId: actorOf(request).personId, delegateId: id<'person'>(delegateId) };
    const where = { authorityId: randomUUID(), unitId: id<'unit'>(unitId) };
    return this.commands.execute(new GrantAuthority({ ...where, ...people, ...rest, ...days }));
  }

  @Endpoint(revokeAuthority)
  revoke(
    @Input(revokeAuthority) { params }: InputOf<typeof revokeAuthority>,
  ): Promise<ReplyOf<typeof revokeAuthority>> {
    return this.commands.execute(new RevokeAuthority(params.id));
  }
}
