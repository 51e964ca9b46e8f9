import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { listFailedSteps, retryFailedStep } from '#libs/contracts/src/http/failed-steps.js';
import { FailedSteps } from '#libs/duties/src/failed-steps.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';
import { TenantWide } from './tenant-wide.js';

/** Steps of the follow-up that were given up: administrators try them again, auditors only look. */
@Controller()
export class FailedStepsController {
  constructor(
    private readonly steps: FailedSteps,
    private readonly tenantWide: TenantWide,
  ) {}

  @Endpoint(listFailedSteps)
  async list(
    @Input(listFailedSteps) { query: { limit } }: InputOf<typeof listFailedSteps>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listFailedSteps>> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'ListFailedSteps', ['ADMINISTRATOR', 'AUDITOR']);
    const { items, total } = await this.steps.list(actor.tenantId, limit);
    return {
      items: items.map((step) => ({
        ...step,
        remindAt: instant(step.remindAt),
        failedAt: instant(step.failedAt),
      })),
      total,
    };
  }

  @Endpoint(retryFailedStep)
  async retry(
    @Input(retryFailedStep) { body }: InputOf<typeof retryFailedStep>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'RetryFailedStep', ['ADMINISTRATOR']);
    await this.steps.retry(actor.tenantId, body);
  }
}
