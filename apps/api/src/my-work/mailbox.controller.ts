import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { listMails } from '#libs/contracts/src/http/my-work.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { DeliveryQueries } from '#libs/notices/src/read-models/delivery-queries.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

@Controller()
export class MailboxController {
  constructor(private readonly deliveries: DeliveryQueries) {}

  @Endpoint(listMails)
  async list(@Input(listMails) { query }: InputOf<typeof listMails>): Promise<ReplyOf<typeof listMails>> {
    const { actor } = currentJourney();
    if (query.all === 'false') return this.deliveries.list(actor.tenantId, actor.personId, query);
    if (!(await this.deliveries.mayReadAll(actor)))
      throw new RuleBroken('NOT_ALLOWED', {
        useCase: 'ReadAllMails',
        whoCan: [{ function: 'ADMINISTRATOR' }],
      });
    return this.deliveries.list(actor.tenantId, undefined, query);
  }
}
