import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getBurnDown, getRemediationOverview } from '#libs/contracts/src/http/remediation-overview.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { BurnDownQueries } from '#libs/remediation/src/read-models/burn-down-queries.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { Overview } from './overview.js';

/** From the province down to the unit. */
@Controller()
export class OverviewController {
  constructor(
    private readonly overview: Overview,
    private readonly burnDowns: BurnDownQueries,
    private readonly clock: Clock,
  ) {}

  @Endpoint(getRemediationOverview)
  async read(
    @Input(getRemediationOverview) { query }: InputOf<typeof getRemediationOverview>,
  ): Promise<ReplyOf<typeof getRemediationOverview>> {
    return this.overview.read(await readerNow(this.clock), query.unitId);
  }

  @Endpoint(getBurnDown)
  async burnDown(
    @Input(getBurnDown) { query }: InputOf<typeof getBurnDown>,
  ): Promise<ReplyOf<typeof getBurnDown>> {
    return this.burnDowns.read(await readerNow(this.clock), query);
  }
}
