import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import type { InspectionId } from './domain/finding-text.js';
import { cancelInspection, openOf } from './domain/inspection-decisions.js';
import { Insiders } from './insiders.js';
import { InspectionChanges } from './inspection-changes.js';
import { inspectionStream } from './inspection-stream.js';

/** The lead calls an inspection off, or ends it without a conclusion. */
export class CancelInspection {
  constructor(
    readonly id: InspectionId,
    readonly reason: string,
  ) {}
}

@CommandHandler(CancelInspection)
export class CancelInspectionHandler implements ICommandHandler<CancelInspection> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: InspectionChanges,
    private readonly insiders: Insiders,
  ) {}

  async execute({ id, reason }: CancelInspection): Promise<StreamPosition> {
    const { scope } = openOf(await readState(this.store, inspectionStream, id));
    const insiders = await this.insiders.amongDoers(...scope.units);
    const { remark, row } = sealRemark(id, reason);
    return this.changes.change({ id, beside: [row] }, (state, around) =>
      cancelInspection(state, { insiders, remark, ...around }),
    );
  }
}
