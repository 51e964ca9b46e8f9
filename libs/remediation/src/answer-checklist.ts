import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Answer } from './domain/checklist.js';
import type { InspectionId } from './domain/finding-text.js';
import { answerChecklist } from './domain/inspection-decisions.js';
import { InspectionChanges } from './inspection-changes.js';

/** The team says how a unit stands on what is looked at. */
export class AnswerChecklist {
  constructor(
    readonly id: InspectionId,
    readonly unitId: UnitId,
    readonly answers: readonly Answer[],
  ) {}
}

@CommandHandler(AnswerChecklist)
export class AnswerChecklistHandler implements ICommandHandler<AnswerChecklist> {
  constructor(private readonly changes: InspectionChanges) {}

  execute({ id, unitId, answers }: AnswerChecklist): Promise<StreamPosition> {
    return this.changes.change({ id }, (state, around) =>
      answerChecklist(state, { unitId, answers, ...around }),
    );
  }
}
