import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  grantFunction,
  leavePosition,
  revokeFunction,
  takePosition,
} from '#libs/contracts/src/http/people.js';
import { id } from '#libs/kernel/src/ids.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { LeavePosition } from '#libs/organization/src/leave-position.js';
import { RevokeFunction } from '#libs/organization/src/revoke-function.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

/** The positions and functions that people hold. */
@Controller()
export class PostsController {
  constructor(private readonly commands: AuthorizedCommands) {}

  @Endpoint(takePosition)
  take(
    @Input(takePosition) { params, body }: InputOf<typeof takePosition>,
  ): Promise<ReplyOf<typeof takePosition>> {
    const { title, head, version } = body;
    const unitId = id<'unit'>(body.unitId);
    const position = { positionId: randomUUID(), unitId, title, head, from: localDate(body.from) };
    return this.commands.execute(new TakePosition(id(params.id), position, version));
  }

  @Endpoint(leavePosition)
  leave(
    @Input(leavePosition) { params, body }: InputOf<typeof leavePosition>,
  ): Promise<ReplyOf<typeof leavePosition>> {
    return this.commands.execute(
      new LeavePosition(id(params.id), params.positionId, localDate(body.on), body.version),
    );
  }

  @Endpoint(grantFunction)
  grant(
    @Input(grantFunction) { params, body }: InputOf<typeof grantFunction>,
  ): Promise<ReplyOf<typeof grantFunction>> {
    const validity = { from: localDate(body.from), to: body.to === null ? null : localDate(body.to) };
    const held = {
      grantId: randomUUID(),
      function: body.function,
      unitId: id<'unit'>(body.unitId),
      ...validity,
    };
    return this.commands.execute(new GrantFunction(id(params.id), held, body.version));
  }

  @Endpoint(revokeFunction)
  revoke(
    @Input(revokeFunction) { params, body }: InputOf<typeof revokeFunction>,
  ): Promise<ReplyOf<typeof revokeFunction>> {
    return this.commands.execute(new RevokeFunction(id(params.id), params.functionId, body.version));
  }
}
