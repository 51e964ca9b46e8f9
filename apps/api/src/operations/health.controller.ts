import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import { Endpoint } from '../edge/endpoint.decorator.js';
import { getLiveness, getReadiness } from '../edge/service-endpoints.js';
import { Readiness } from './readiness.js';

/** For load balancers and supervisors. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Endpoint(getLiveness)
  async live(): Promise<ReplyOf<typeof getLiveness>> {
    return { status: 'ok', reasons: [] };
  }

  @Endpoint(getReadiness)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReplyOf<typeof getReadiness>> {
    const reasons = await this.readiness.reasons();
    if (reasons.length === 0) return { status: 'ok', reasons };
    reply.status(503);
    return { status: 'unavailable', reasons };
  }
}
