import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import { reportDelivery } from '#libs/contracts/src/http/notices.js';
import { ReportDelivery } from '#libs/notices/src/report-delivery.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { TenantWide } from '../operations/tenant-wide.js';
import { actorOf } from '../session/current-session.js';

/** Where the gateway through which mails leave tells what it hears of them later, with a token of an administrator. */
@Controller()
export class DeliveryReportsController {
  constructor(
    private readonly deliveries: ReportDelivery,
    private readonly tenantWide: TenantWide,
  ) {}

  @Endpoint(reportDelivery)
  async report(
    @Input(reportDelivery) { body }: InputOf<typeof reportDelivery>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'ReportDelivery', ['ADMINISTRATOR']);
    await this.deliveries.report(actor.tenantId, body);
  }
}
