import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ClockPlays } from '#libs/composition/src/playing/clock-plays.js';
import { goalOf } from '#libs/composition/src/playing/goal-of.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getClock, playClock, stopClock } from '#libs/contracts/src/http/clock.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { Refused } from '../edge/problems/refused.js';
import { personOf } from '../session/current-session.js';
import { ClockView } from './clock-view.js';

/**
 * The clock of a demonstration. Whoever has signed in to one may move it: its accounts lie open, everybody is a visitor, and
 * nothing in it is anybody's. Elsewhere this controller is not there, and on records that are no demonstration's it finds nothing.
 */
@Controller()
export class ClockController {
  constructor(
    private readonly plays: ClockPlays,
    private readonly view: ClockView,
  ) {}

  @Endpoint(getClock)
  async get(@Req() request: FastifyRequest): Promise<ReplyOf<typeof getClock>> {
    const { tenantId } = await this.visitor(request);
    return this.view.read(tenantId);
  }

  @Endpoint(playClock)
  async play(
    @Input(playClock) { body }: InputOf<typeof playClock>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof playClock>> {
    const { tenantId, personId } = await this.visitor(request);
    const goal = goalOf(body.to, await this.plays.now());
    return this.view.show(tenantId, await this.plays.begin(goal, personId));
  }

  @Endpoint(stopClock)
  async stop(@Req() request: FastifyRequest): Promise<undefined> {
    await this.visitor(request);
    if (!(await this.plays.end('STOPPED'))) throw new Refused('NOTHING_PLAYS');
  }

  private async visitor(request: FastifyRequest) {
    const { actor } = personOf(request);
    if (!(await this.plays.isDemo())) throw new Refused('NOT_FOUND');
    return actor;
  }
}
