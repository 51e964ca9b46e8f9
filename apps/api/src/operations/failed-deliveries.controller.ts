import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { listFailedDeliveries, retryFailedDelivery } from '#libs/contracts/src/http/failed-deliveries.js';
import { FailedDeliveries } from '#libs/notices/src/failed-deliveries.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';
import { TenantWide } from './tenant-wide.js';

/** Messages that were given up: administrators have them tried again, auditors only look. */
@Controller()
export class FailedDeliveriesController {
  constructor(
    private readonly deliveries: FailedDeliveries,
    private readonly tenantWide: TenantWide,
  ) {}

  @Endpoint(listFailedDeliveries)
  async list(
    @Input(listFailedDeliveries) { query: { limit } }: InputOf<typeof listFailedDeliveries>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listFailedDeliveries>> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'ListFailedDeliveries', ['ADMINISTRATOR', 'AUDITOR']);
    const { items, total } = await this.deliveries.list(actor.tenantId, limit);
    return {
      items: items.map((delivery) => ({ ...delivery, failedAt: instant(delivery.failedAt) })),
      total,
    };
  }

  @Endpoint(retryFailedDelivery)
  async retry(
    @Input(retryFailedDelivery) { params: { id } }: InputOf<typeof retryFailedDelivery>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'RetryFailedDelivery', ['ADMINISTRATOR']);
    await this.deliveries.retry(actor, id);
  }
}
