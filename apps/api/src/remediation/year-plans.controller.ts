import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getYearPlan, issueYearPlan } from '#libs/contracts/src/http/inspection-year-plans.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { IssueYearPlan } from '#libs/remediation/src/issue-year-plan.js';
import { YearPlanQueries } from '#libs/remediation/src/read-models/year-plan-queries.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { documentGiven } from './scope-given.js';

/** Which inspections a side foresees in a year. */
@Controller()
export class YearPlansController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly queries: YearPlanQueries,
    private readonly clock: Clock,
  ) {}

  @Endpoint(getYearPlan)
  async get(
    @Input(getYearPlan) { query }: InputOf<typeof getYearPlan>,
  ): Promise<ReplyOf<typeof getYearPlan>> {
    const { unitId, year } = query;
    return this.queries.read(await readerNow(this.clock), unitId, year);
  }

  @Endpoint(issueYearPlan)
  issue(
    @Input(issueYearPlan) { body }: InputOf<typeof issueYearPlan>,
  ): Promise<ReplyOf<typeof issueYearPlan>> {
    const { unitId, year, document, visits, version } = body;
    const foreseen = visits.map((visit) => ({ ...visit, unitIds: visit.unitIds.map(id<'unit'>) }));
    return this.commands.execute(
      new IssueYearPlan(id(unitId), year, documentGiven(document), foreseen, version),
    );
  }
}
