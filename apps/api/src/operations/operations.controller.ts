import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getRelay, listDeadLetters, redriveDeadLetter } from '#libs/contracts/src/http/operations.js';
import { DeadLetters } from '#libs/platform/src/relay/dead-letters.js';
import { RelayStatus } from '#libs/platform/src/relay/relay-status.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { InvalidInput } from '../edge/invalid-input.js';
import { actorOf } from '../session/current-session.js';
import { TenantWide } from './tenant-wide.js';

/** What those see who keep the service running: administrators act, auditors only look. */
@Controller()
export class OperationsController {
  constructor(
    private readonly letters: DeadLetters,
    private readonly relay: RelayStatus,
    private readonly tenantWide: TenantWide,
  ) {}

  @Endpoint(listDeadLetters)
  async list(
    @Input(listDeadLetters) { query: { state, cursor, limit } }: InputOf<typeof listDeadLetters>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listDeadLetters>> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'ListDeadLetters', ['ADMINISTRATOR', 'AUDITOR']);
    if (cursor !== undefined && !/^\d{1,18}$/.test(cursor))
      throw new InvalidInput([{ pointer: '/query/cursor', code: 'BAD_FORMAT', values: {} }]);
    const found = await this.letters.list(actor.tenantId, { state, before: cursor, limit: limit + 1 });
    const items = found.slice(0, limit);
    return {
      items: items.map((letter) => ({ ...letter, buriedAt: instant(letter.buriedAt) })),
      next: found.length > limit ? (items.at(-1)?.id ?? null) : null,
    };
  }

  @Endpoint(redriveDeadLetter)
  async redrive(
    @Input(redriveDeadLetter) { params: { id } }: InputOf<typeof redriveDeadLetter>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'RedriveDeadLetter', ['ADMINISTRATOR']);
    await this.letters.redrive(actor.tenantId, id);
  }

  @Endpoint(getRelay)
  async status(@Req() request: FastifyRequest): Promise<ReplyOf<typeof getRelay>> {
    const actor = actorOf(request);
    await this.tenantWide.demand(actor, 'GetRelay', ['ADMINISTRATOR', 'AUDITOR']);
    const { heldBack, consumers } = await this.relay.read(actor.tenantId);
    return {
      heldBack,
      consumers: consumers.map((consumer) => ({ ...consumer, movedAt: instant(consumer.movedAt) })),
    };
  }
}
