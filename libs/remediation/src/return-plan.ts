import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { returnPlan } from './domain/plan-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { PlanChanges } from './plan-changes.js';

/** The lead of the team sends a plan back, with what he has to say to it and to single lines. */
export class ReturnPlan {
  constructor(
    readonly id: PlanId,
    readonly edition: number,
    readonly reason: string | null,
    readonly lines: readonly { readonly lineId: LineId; readonly reason: string }[],
  ) {}
}

@CommandHandler(ReturnPlan)
export class ReturnPlanHandler implements ICommandHandler<ReturnPlan> {
  constructor(private readonly changes: PlanChanges) {}

  execute({ id, edition, reason, lines }: ReturnPlan): Promise<StreamPosition> {
    const sealed = lines.map((line) => ({ lineId: line.lineId, ...sealRemark(id, line.reason) }));
    const remarks = sealed.map(({ lineId, remark }) => ({ lineId, remark }));
    const beside = sealed.map(({ row }) => row);
    return this.changes.change({ id, words: reason, beside }, (state, around) =>
      returnPlan(state, { edition, lines: remarks, ...around }),
    );
  }
}
