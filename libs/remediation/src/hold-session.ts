import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Attachments } from './attachments.js';
import type { InspectionId } from './domain/finding-text.js';
import { holdSession } from './domain/inspection-decisions.js';
import type { WorkingSession } from './domain/inspection-events.js';
import { inspectionStream } from './inspection-stream.js';
import { InspectionChanges } from './inspection-changes.js';

/** The team notes a meeting with a unit, with its minutes. */
export class HoldSession {
  constructor(
    readonly id: InspectionId,
    readonly session: Omit<WorkingSession, 'minutes'>,
    readonly minutesId: string | null,
  ) {}
}

@CommandHandler(HoldSession)
export class HoldSessionHandler implements ICommandHandler<HoldSession> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: InspectionChanges,
    private readonly attachments: Attachments,
  ) {}

  async execute({ id, session, minutesId }: HoldSession): Promise<StreamPosition> {
    // Whoever may not is told so, and nothing of files.
    await readState(this.store, inspectionStream, id);
    const { files, rows: beside } = await this.attachments.demand(minutesId === null ? [] : [minutesId]);
    const minutes = files[0] ?? null;
    return this.changes.change({ id, beside }, (state, around) =>
      holdSession(state, { session: { ...session, minutes }, ...around }),
    );
  }
}
