import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { AnswerChecklist } from '#libs/remediation/src/answer-checklist.js';
import { ConcludeInspection } from '#libs/remediation/src/conclude-inspection.js';
import type { InspectionScope } from '#libs/remediation/src/domain/inspection-events.js';
import { HoldSession } from '#libs/remediation/src/hold-session.js';
import { IssueYearPlan } from '#libs/remediation/src/issue-year-plan.js';
import { OpenInspection } from '#libs/remediation/src/open-inspection.js';
import { WriteFinding } from '#libs/remediation/src/write-finding.js';
import { yearPlanId } from '#libs/remediation/src/year-plan-stream.js';
import { FoundRemediation } from './found-remediation.js';
import type { InspectingAct } from './inspecting-acts.js';

/** How a team plans its year, looks at units, notes what it sees and concludes. */
@Injectable()
export class InspectingCommands {
  constructor(private readonly found: FoundRemediation) {}

  async of({ tenantId }: Actor, act: InspectingAct): Promise<ICommand> {
    switch (act.kind) {
      case 'PLAN_YEAR': {
        const { unitId, year, document, visits } = act;
        const id = yearPlanId(tenantId, unitId, year);
        const version = await this.found.version(tenantId, 'inspection_year_plans', id);
        return new IssueYearPlan(unitId, year, document, visits, version);
      }
      case 'OPEN_INSPECTION':
        return new OpenInspection(act.inspection, act.unitId, scopeOf(tenantId, act.scope), act.team);
      case 'HOLD_SESSION':
        return new HoldSession(act.inspection, act.session, null);
      case 'ANSWER_CHECKLIST':
        return new AnswerChecklist(act.inspection, act.unitId, act.answers);
      case 'WRITE_FINDING':
        return new WriteFinding(act.inspection, act.finding, 0, act.text, []);
      case 'CONCLUDE': {
        const version = await this.found.version(tenantId, 'inspections', act.inspection);
        return new ConcludeInspection(act.inspection, act.document, null, version);
      }
    }
  }
}

function scopeOf(
  tenantId: TenantId,
  { visit, ...scope }: Extract<InspectingAct, { kind: 'OPEN_INSPECTION' }>['scope'],
): InspectionScope {
  if (visit === null) return { ...scope, visit };
  const { unitId, year, visitId } = visit;
  return { ...scope, visit: { yearPlanId: yearPlanId(tenantId, unitId, year), visitId } };
}
