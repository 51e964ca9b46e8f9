import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CommitmentQueries } from '#libs/commitments/src/read-models/commitment-queries.js';
import { CoverageQueries } from '#libs/commitments/src/read-models/coverage.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { SeenUnits } from '#libs/platform/src/reading/seen-unit.js';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import { exportCommitmentItems } from '#libs/contracts/src/http/commitment-items.js';
import { exportCommitments } from '#libs/contracts/src/http/commitments.js';
import { exportMissing } from '#libs/contracts/src/http/coverage.js';
import { exportPersons } from '#libs/contracts/src/http/people.js';
import { exportReportDuties } from '#libs/contracts/src/http/reports.js';
import { BucketDuties } from '#libs/duties/src/read-models/bucket-duties.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { PersonList } from '#libs/organization/src/read-models/person-list.js';
import { ItemPages } from '../commitments/item-pages.js';
import { readerNow } from '../edge/reader-now.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { PersonPages } from '../organization/person-pages.js';
import { commitmentList, saidCommitmentFilters } from './commitment-list.js';
import { dutyList } from './duty-list.js';
import { itemList, saidItemFilters } from './item-list.js';
import { missingList } from './missing-list.js';
import { peopleList } from './people-list.js';
import { ROWS_AT_ONCE as limit, sendList } from './send-list.js';
import { bucketWords, kindWord } from './words.js';

/** Lists as Excel workbooks: each with the rows, the filters and the rights of the list itself, whose pages it sends one after another. */
@Controller()
export class ExportsController {
  constructor(
    private readonly clock: Clock,
    private readonly units: SeenUnits,
    private readonly commitmentQueries: CommitmentQueries,
    private readonly itemPages: ItemPages,
    private readonly coverage: CoverageQueries,
    private readonly bucketDuties: BucketDuties,
    private readonly personPages: PersonPages,
    private readonly personList: PersonList,
  ) {}

  @Endpoint(exportCommitments)
  async commitments(
    @Input(exportCommitments) { query }: InputOf<typeof exportCommitments>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const said = [...(await this.unit(reader, query.unitId)), ...saidCommitmentFilters(query)];
    const page = (cursor: string | undefined) =>
      this.commitmentQueries.list(reader, { ...query, cursor, limit });
    return sendList(reply, { list: commitmentList, said, asOf: await this.clock.now(), page });
  }

  @Endpoint(exportCommitmentItems)
  async items(
    @Input(exportCommitmentItems) { query }: InputOf<typeof exportCommitmentItems>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const person = query.personId && (await this.personList.one(reader.actor, query.personId));
    const said = [
      ...(await this.unit(reader, query.unitId, query.own === 'true')),
      ...(query.personId === undefined ? [] : [person ? person.name : 'người đã chọn']),
      ...saidItemFilters(query),
    ];
    const page = (cursor: string | undefined) => this.itemPages.page(reader, { ...query, cursor, limit });
    return sendList(reply, { list: itemList, said, asOf: await this.clock.now(), page });
  }

  @Endpoint(exportMissing)
  async missing(
    @Input(exportMissing) { query: { unitId, year } }: InputOf<typeof exportMissing>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const { unit, missing } = await this.coverage.coverage(await readerNow(this.clock), unitId, year);
    const said = [`${unit.name} và các đơn vị trực thuộc`, `năm ${year}`];
    const page = async () => ({ items: missing, next: null });
    return sendList(reply, { list: missingList, said, asOf: await this.clock.now(), page });
  }

  @Endpoint(exportReportDuties)
  async duties(
    @Input(exportReportDuties) { query }: InputOf<typeof exportReportDuties>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const { period, kind, bucket, own } = query;
    const [unit = ''] = await this.unit(reader, query.unitId, own === 'true');
    const said = [
      unit,
      ...(period === undefined ? [] : [`kỳ ${period}`]),
      ...(kind === undefined ? [] : [kindWord(kind)]),
      ...(bucket === undefined ? [] : [bucketWords[bucket]]),
    ];
    const page = (cursor: string | undefined) =>
      this.bucketDuties.list(reader.actor, { ...query, cursor, limit });
    return sendList(reply, { list: dutyList, said, asOf: await this.clock.now(), page });
  }

  @Endpoint(exportPersons)
  async persons(
    @Input(exportPersons) { query }: InputOf<typeof exportPersons>,
    @Res() reply: FastifyReply,
  ): Promise<undefined> {
    const reader = await readerNow(this.clock);
    const said = [
      ...(await this.unit(reader, query.unitId, true)),
      ...(query.search === undefined ? [] : [`có “${query.search}”`]),
    ];
    const page = (cursor: string | undefined) =>
      this.personPages.page(reader.actor, { ...query, cursor, limit });
    return sendList(reply, { list: peopleList, said, asOf: await this.clock.now(), page });
  }

  /** The unit that was asked for, by its name where the reader may know it. */
  private async unit(reader: Reader, unitId: string | undefined, alone = false): Promise<string[]> {
    if (unitId === undefined) return [];
    const name = (await this.units.name(reader, unitId)) ?? 'đơn vị đã chọn';
    return [alone ? name : `${name} và các đơn vị trực thuộc`];
  }
}
