import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getDuty } from '#libs/contracts/src/http/duty-detail.js';
import { acknowledgeDuty, getUrgingNotice } from '#libs/contracts/src/http/extensions.js';
import { AcknowledgeDuty } from '#libs/duties/src/acknowledge-duty.js';
import { DutyDetails } from '#libs/duties/src/read-models/duty-detail.js';
import { UrgingNotices } from '#libs/duties/src/read-models/urging-notice.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { asOneself } from '../session/as-oneself.js';
import { actorOf } from '../session/current-session.js';

/** One duty whole, and the notices by which it was urged. */
@Controller()
export class DutiesController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly details: DutyDetails,
    private readonly notices: UrgingNotices,
  ) {}

  @Endpoint(getDuty)
  get(
    @Input(getDuty) { params }: InputOf<typeof getDuty>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof getDuty>> {
    return this.details.read(actorOf(request), id(params.id));
  }

  @Endpoint(acknowledgeDuty)
  acknowledge(
    @Input(acknowledgeDuty) { params }: InputOf<typeof acknowledgeDuty>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof acknowledgeDuty>> {
    return asOneself(request, () => this.commands.execute(new AcknowledgeDuty(id(params.id))));
  }

  @Endpoint(getUrgingNotice)
  urgingNotice(
    @Input(getUrgingNotice) { params }: InputOf<typeof getUrgingNotice>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof getUrgingNotice>> {
    return this.notices.read(actorOf(request), params);
  }
}
