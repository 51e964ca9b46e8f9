import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { listMails } from '#libs/contracts/src/http/my-work.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { MailQueries } from '#libs/notices/src/read-models/mail-queries.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

@Controller()
export class MailboxController {
  constructor(private readonly mails: MailQueries) {}

  @Endpoint(listMails)
  async list(@Input(listMails) { query }: InputOf<typeof listMails>): Promise<ReplyOf<typeof listMails>> {
    const { actor } = currentJourney();
    if (query.all === 'false') return this.mails.list(actor.tenantId, actor.personId, query);
    if (!(await this.mails.mayReadAll(actor)))
      throw new RuleBroken('NOT_ALLOWED', {
        useCase: 'ReadAllMails',
        whoCan: [{ function: 'ADMINISTRATOR' }],
      });
    return this.mails.list(actor.tenantId, undefined, query);
  }
}
