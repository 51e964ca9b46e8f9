import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { Attachments } from './attachments.js';
import { attachLineEvidence } from './domain/line-evidence-decisions.js';
import type { LineId, PlanId } from './domain/plan-line.js';
import { planStream } from './plan-stream.js';
import { PlanChanges } from './plan-changes.js';

/** Shows an uploaded file for a line: as a new piece of evidence, or as the next version of one. */
export class AttachLineEvidence {
  constructor(
    readonly id: PlanId,
    readonly lineId: LineId,
    readonly evidence: {
      readonly evidenceId: string;
      readonly fileId: string;
      readonly validUntil: LocalDate | null;
    },
  ) {}
}

@CommandHandler(AttachLineEvidence)
export class AttachLineEvidenceHandler implements ICommandHandler<AttachLineEvidence> {
  constructor(
    private readonly store: EventStore,
    private readonly changes: PlanChanges,
    private readonly attachments: Attachments,
  ) {}

  async execute({ id, lineId, evidence }: AttachLineEvidence): Promise<StreamPosition> {
    const { evidenceId, fileId, validUntil } = evidence;
    // Whoever may not is told so, and nothing of files.
    await readState(this.store, planStream, id);
    const { files, rows } = await this.attachments.demand([fileId]);
    const [file] = files;
    if (!file) throw new Error('a file was demanded and none came back');
    return this.changes.change({ id, words: null, beside: rows }, (state, around) =>
      attachLineEvidence(state, { lineId, evidenceId, validUntil, ...file, ...around }),
    );
  }
}
