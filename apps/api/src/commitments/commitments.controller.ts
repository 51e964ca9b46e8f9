import { Controller } from '@nestjs/common';
import { CommitmentDetail } from '#libs/commitments/src/read-models/commitment-detail.js';
import { CommitmentEventsList } from '#libs/commitments/src/read-models/commitment-events-list.js';
import { CommitmentQueries } from '#libs/commitments/src/read-models/commitment-queries.js';
import { CoverageQueries } from '#libs/commitments/src/read-models/coverage.js';
import { IndicatorQueries } from '#libs/commitments/src/read-models/indicator-queries.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getBoard, getCoverage } from '#libs/contracts/src/http/coverage.js';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { listCommitmentEvents, listCommitments } from '#libs/contracts/src/http/commitments.js';
import { listIndicators } from '#libs/contracts/src/http/indicators.js';
import { DutyQueries } from '#libs/duties/src/read-models/duty-queries.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';

@Controller()
export class CommitmentsController {
  constructor(
    private readonly clock: Clock,
    private readonly queries: CommitmentQueries,
    private readonly detail: CommitmentDetail,
    private readonly eventsList: CommitmentEventsList,
    private readonly coverageQueries: CoverageQueries,
    private readonly indicators: IndicatorQueries,
    private readonly duties: DutyQueries,
  ) {}

  @Endpoint(listCommitments)
  async list(
    @Input(listCommitments) { query }: InputOf<typeof listCommitments>,
  ): Promise<ReplyOf<typeof listCommitments>> {
    return this.queries.list(await readerNow(this.clock), query);
  }

  @Endpoint(getCommitment)
  async get(
    @Input(getCommitment) { params }: InputOf<typeof getCommitment>,
  ): Promise<ReplyOf<typeof getCommitment>> {
    const reader = await readerNow(this.clock);
    const detail = await this.detail.read(reader, params.id);
    return { ...detail, duties: await this.duties.ofSource(reader.actor.tenantId, params.id) };
  }

  @Endpoint(listCommitmentEvents)
  async events(
    @Input(listCommitmentEvents) { params }: InputOf<typeof listCommitmentEvents>,
  ): Promise<ReplyOf<typeof listCommitmentEvents>> {
    return this.eventsList.read(await readerNow(this.clock), params.id);
  }

  @Endpoint(listIndicators)
  listIndicators(
    @Input(listIndicators) { query }: InputOf<typeof listIndicators>,
  ): Promise<ReplyOf<typeof listIndicators>> {
    return this.indicators.used(currentJourney().actor.tenantId, query.year);
  }

  @Endpoint(getCoverage)
  async coverage(
    @Input(getCoverage) { query }: InputOf<typeof getCoverage>,
  ): Promise<ReplyOf<typeof getCoverage>> {
    return this.coverageQueries.coverage(await readerNow(this.clock), query.unitId, query.year);
  }

  @Endpoint(getBoard)
  async board(@Input(getBoard) { query }: InputOf<typeof getBoard>): Promise<ReplyOf<typeof getBoard>> {
    return this.coverageQueries.board(await readerNow(this.clock), query.unitId, query.year);
  }
}
