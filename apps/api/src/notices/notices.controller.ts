import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { listNotices, seeNotices } from '#libs/contracts/src/http/notices.js';
import { NoticeQueries } from '#libs/notices/src/read-models/notice-queries.js';
import { ToldNotices } from '#libs/notices/src/read-models/told-notices.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

/** What the reader was told; nobody sees another's. */
@Controller()
export class NoticesController {
  constructor(
    private readonly told: ToldNotices,
    private readonly notices: NoticeQueries,
  ) {}

  @Endpoint(listNotices)
  list(@Input(listNotices) { query }: InputOf<typeof listNotices>): Promise<ReplyOf<typeof listNotices>> {
    const { tenantId, personId } = currentJourney().actor;
    return this.told.list(tenantId, personId, query);
  }

  @Endpoint(seeNotices)
  async see(@Input(seeNotices) { body }: InputOf<typeof seeNotices>): Promise<undefined> {
    const { tenantId, personId } = currentJourney().actor;
    await this.notices.see(tenantId, personId, body.link);
  }
}
