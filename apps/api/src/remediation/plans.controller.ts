import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  approvePlan,
  draftPlan,
  drawSample,
  returnPlan,
  submitPlan,
  takeOverPlan,
  withdrawSubmission,
} from '#libs/contracts/src/http/plan-review.js';
import { getPlan, listPlans } from '#libs/contracts/src/http/remediation-plans.js';
import { DutyQueries } from '#libs/duties/src/read-models/duty-queries.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { ApprovePlan } from '#libs/remediation/src/approve-plan.js';
import type { PlanId } from '#libs/remediation/src/domain/plan-line.js';
import { DraftPlan } from '#libs/remediation/src/draft-plan.js';
import { DrawSample } from '#libs/remediation/src/draw-sample.js';
import { PlanDetail } from '#libs/remediation/src/read-models/plan-detail.js';
import { PlanQueries } from '#libs/remediation/src/read-models/plan-queries.js';
import { ReturnPlan } from '#libs/remediation/src/return-plan.js';
import { SubmitPlan } from '#libs/remediation/src/submit-plan.js';
import { TakeOverPlan } from '#libs/remediation/src/take-over-plan.js';
import { WithdrawSubmission } from '#libs/remediation/src/withdraw-submission.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { linesGiven } from './lines-given.js';

/** Plans: written, submitted, returned, approved. */
@Controller()
export class PlansController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly queries: PlanQueries,
    private readonly detail: PlanDetail,
    private readonly duties: DutyQueries,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listPlans)
  async list(@Input(listPlans) { query }: InputOf<typeof listPlans>): Promise<ReplyOf<typeof listPlans>> {
    return this.queries.list(await readerNow(this.clock), query);
  }

  @Endpoint(getPlan)
  async get(@Input(getPlan) { params }: InputOf<typeof getPlan>): Promise<ReplyOf<typeof getPlan>> {
    const reader = await readerNow(this.clock);
    const detail = await this.detail.read(reader, of(params));
    return { ...detail, duties: await this.duties.ofSource(reader.actor.tenantId, params.id) };
  }

  @Endpoint(draftPlan)
  draft(@Input(draftPlan) { params, body }: InputOf<typeof draftPlan>): Promise<ReplyOf<typeof draftPlan>> {
    return this.commands.execute(new DraftPlan(of(params), linesGiven(body.lines), body.version));
  }

  @Endpoint(submitPlan)
  submit(
    @Input(submitPlan) { params, body }: InputOf<typeof submitPlan>,
  ): Promise<ReplyOf<typeof submitPlan>> {
    return this.commands.execute(new SubmitPlan(of(params), body.note, body.version));
  }

  @Endpoint(withdrawSubmission)
  withdraw(
    @Input(withdrawSubmission) { params, body }: InputOf<typeof withdrawSubmission>,
  ): Promise<ReplyOf<typeof withdrawSubmission>> {
    return this.commands.execute(new WithdrawSubmission(of(params), body.reason));
  }

  @Endpoint(returnPlan)
  giveBack(
    @Input(returnPlan) { params, body }: InputOf<typeof returnPlan>,
  ): Promise<ReplyOf<typeof returnPlan>> {
    const lines = body.lines.map(({ lineId, reason }) => ({ lineId: id<'line'>(lineId), reason }));
    return this.commands.execute(new ReturnPlan(of(params), body.edition, body.reason, lines));
  }

  @Endpoint(approvePlan)
  approve(
    @Input(approvePlan) { params, body }: InputOf<typeof approvePlan>,
  ): Promise<ReplyOf<typeof approvePlan>> {
    const { note, ...read } = body;
    return this.commands.execute(new ApprovePlan(of(params), read, note));
  }

  @Endpoint(takeOverPlan)
  takeOver(
    @Input(takeOverPlan) { params }: InputOf<typeof takeOverPlan>,
  ): Promise<ReplyOf<typeof takeOverPlan>> {
    return this.commands.execute(new TakeOverPlan(of(params)));
  }

  @Endpoint(drawSample)
  drawSample(@Input(drawSample) { params }: InputOf<typeof drawSample>): Promise<ReplyOf<typeof drawSample>> {
    return this.commands.execute(new DrawSample(of(params)));
  }
}

const of = (params: { readonly id: string }): PlanId => id<'plan'>(params.id);
