import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { dropDraftFinding } from './domain/draft-finding-decisions.js';
import type { FindingId, InspectionId } from './domain/finding-text.js';
import { InspectionChanges } from './inspection-changes.js';

/** The team leaves a finding out of its conclusion; its number stays taken. */
export class DropFinding {
  constructor(
    readonly id: InspectionId,
    readonly findingId: FindingId,
    readonly reason: string,
  ) {}
}

@CommandHandler(DropFinding)
export class DropFindingHandler implements ICommandHandler<DropFinding> {
  constructor(private readonly changes: InspectionChanges) {}

  execute({ id, findingId, reason }: DropFinding): Promise<StreamPosition> {
    const { remark, row } = sealRemark(id, reason);
    return this.changes.change({ id, beside: [row] }, (state, around) =>
      dropDraftFinding(state, { findingId, remark, ...around }),
    );
  }
}
