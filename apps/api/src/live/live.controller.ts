import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../edge/endpoint.decorator.js';
import { Refused } from '../edge/problems/refused.js';
import { getLive } from '../edge/service-endpoints.js';
import { personOf } from '../session/current-session.js';
import { LiveHub, type Listener } from './live-hub.js';
import { LiveWatch } from './live-watch.js';

/** Tells open pages what has changed, never how: whoever hears it asks, with his own rights. */
@Controller()
export class LiveController {
  constructor(
    private readonly hub: LiveHub,
    private readonly watch: LiveWatch,
  ) {}

  @Endpoint(getLive)
  async listen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<undefined> {
    const {
      actor: { tenantId, personId },
      session,
    } = personOf(request);
    const listener: Listener = { tenantId, personId, session: session.id, response: reply.raw };
    if (!this.hub.hasRoom(listener.session)) throw new Refused('TOO_MANY_STREAMS', { retryAfter: 30 });

    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      connection: 'keep-alive',
    });
    reply.raw.on('close', () => this.hub.remove(listener));
    this.hub.add(listener);
    await this.watch.settle();
    this.hub.greet(listener);
    return undefined;
  }
}
