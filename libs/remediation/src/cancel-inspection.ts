import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import type { InspectionId } from './domain/finding-text.js';
import { cancelInspection } from './domain/inspection-decisions.js';
import { InspectionChanges } from './inspection-changes.js';

/** The lead calls an inspection off, or ends it without a conclusion. */
export class CancelInspection {
  constructor(
    readonly id: InspectionId,
    readonly reason: string,
  ) {}
}

@CommandHandler(CancelInspection)
export class CancelInspectionHandler implements ICommandHandler<CancelInspection> {
  constructor(private readonly changes: InspectionChanges) {}

  execute({ id, reason }: CancelInspection): Promise<StreamPosition> {
    const { remark, row } = sealRemark(id, reason);
    return this.changes.change({ id, beside: [row] }, (state, around) =>
      cancelInspection(state, { remark, ...around }),
    );
  }
}
