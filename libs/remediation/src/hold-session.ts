import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Attachments } from './attachments.js';
import type { FileRef } from './domain/file-ref.js';
import type { InspectionId } from './domain/finding-text.js';
import { holdSession } from './domain/inspection-decisions.js';
import type { WorkingSession } from './domain/inspection-events.js';
import type { Inspection } from './domain/inspection.js';
import { inspectionStream } from './inspection-stream.js';
import { InspectionChanges } from './inspection-changes.js';

/** The team notes a meeting with a unit, with its minutes; who corrects the words keeps the minutes that are there. */
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
    const inspection = await readState(this.store, inspectionStream, id);
    const kept = minutesOf(inspection, session.sessionId);
    const given = minutesId === null || minutesId === kept?.fileId ? [] : [minutesId];
    const { files, rows: beside } = await this.attachments.demand(given);
    return this.changes.change({ id, beside }, (state, around) => {
      const minutes = files[0] ?? minutesOf(state, session.sessionId);
      return holdSession(state, { session: { ...session, minutes }, ...around });
    });
  }
}

const minutesOf = (inspection: Inspection, sessionId: string): FileRef | null =>
  inspection.status === 'NONE'
    ? null
    : (inspection.sessions.find((one) => one.sessionId === sessionId)?.minutes ?? null);
