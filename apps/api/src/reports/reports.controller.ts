import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getHeatMap, getReport, listLateUnits, listReportDuties } from '#libs/contracts/src/http/reports.js';
import { BucketDuties } from '#libs/duties/src/read-models/bucket-duties.js';
import { FourBuckets } from '#libs/duties/src/read-models/four-buckets.js';
import { HeatMap } from '#libs/duties/src/read-models/heat-map.js';
import { LateUnits } from '#libs/duties/src/read-models/late-units.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

/** How duties stand, counted; every number with the duties behind it. */
@Controller()
export class ReportsController {
  constructor(
    private readonly buckets: FourBuckets,
    private readonly bucketDuties: BucketDuties,
    private readonly heat: HeatMap,
    private readonly late: LateUnits,
  ) {}

  @Endpoint(getReport)
  report(@Input(getReport) { query }: InputOf<typeof getReport>): Promise<ReplyOf<typeof getReport>> {
    return this.buckets.read(currentJourney().actor, query);
  }

  @Endpoint(listReportDuties)
  duties(
    @Input(listReportDuties) { query }: InputOf<typeof listReportDuties>,
  ): Promise<ReplyOf<typeof listReportDuties>> {
    return this.bucketDuties.list(currentJourney().actor, query);
  }

  @Endpoint(getHeatMap)
  heatMap(@Input(getHeatMap) { query }: InputOf<typeof getHeatMap>): Promise<ReplyOf<typeof getHeatMap>> {
    return this.heat.read(currentJourney().actor, query);
  }

  @Endpoint(listLateUnits)
  lateUnits(
    @Input(listLateUnits) { query }: InputOf<typeof listLateUnits>,
  ): Promise<ReplyOf<typeof listLateUnits>> {
    return this.late.list(currentJourney().actor, query);
  }
}
