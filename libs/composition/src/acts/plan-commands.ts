import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import type { Actor } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { ApprovePlan } from '#libs/remediation/src/approve-plan.js';
import type { PlanId } from '#libs/remediation/src/domain/plan-line.js';
import type { Submission } from '#libs/remediation/src/domain/plan.js';
import { DraftPlan } from '#libs/remediation/src/draft-plan.js';
import { planStream } from '#libs/remediation/src/plan-stream.js';
import { ReturnPlan } from '#libs/remediation/src/return-plan.js';
import { SubmitPlan } from '#libs/remediation/src/submit-plan.js';
import { FoundRemediation } from './found-remediation.js';
import type { PlanAct } from './plan-acts.js';

/** How a plan is written, put forward and decided on; none where no text waits for a decision. */
@Injectable()
export class PlanCommands {
  constructor(
    private readonly found: FoundRemediation,
    private readonly store: EventStore,
  ) {}

  async of({ tenantId }: Actor, act: PlanAct): Promise<readonly ICommand[]> {
    const { plan } = act;
    switch (act.kind) {
      case 'DRAFT_PLAN':
      case 'SUBMIT_PLAN': {
        const version = await this.found.version(tenantId, 'remediation_plans', plan);
        return act.kind === 'DRAFT_PLAN'
          ? [new DraftPlan(plan, act.lines, version)]
          : [new SubmitPlan(plan, act.note, version)];
      }
      case 'APPROVE_PLAN':
        return (await this.awaited(plan)).map((read) => new ApprovePlan(plan, read, act.note));
      case 'RETURN_PLAN':
        return (await this.awaited(plan)).map(
          ({ edition }) => new ReturnPlan(plan, edition, act.reason, act.lines),
        );
    }
  }

  private async awaited(id: PlanId): Promise<readonly Submission[]> {
    const plan = await readState(this.store, planStream, id);
    return plan.status === 'NONE' ? [] : plan.submissions.filter(({ outcome }) => outcome === 'AWAITED');
  }
}
