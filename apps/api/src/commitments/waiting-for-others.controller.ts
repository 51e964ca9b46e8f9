import { Controller } from '@nestjs/common';
import { WaitingForOthers } from '#libs/commitments/src/read-models/waiting-for-others.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { listWaitingUnderAuthority } from '#libs/contracts/src/http/authorities.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { ActingFor } from '#libs/organization/src/acting-for.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';

/** What one may sign in another's place. */
@Controller()
export class WaitingForOthersController {
  constructor(
    private readonly clock: Clock,
    private readonly acting: ActingFor,
    private readonly waiting: WaitingForOthers,
  ) {}

  @Endpoint(listWaitingUnderAuthority)
  async list(
    @Input(listWaitingUnderAuthority) { params, query }: InputOf<typeof listWaitingUnderAuthority>,
  ): Promise<ReplyOf<typeof listWaitingUnderAuthority>> {
    const reader = await readerNow(this.clock);
    // Refused with the words with which the signature would be.
    await this.acting.under(params.id, query.act, reader.actor);
    return { items: await this.waiting.list(reader, params.id, query.act) };
  }
}
