import { randomUUID } from 'node:crypto';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { askException } from './domain/exception-decisions.js';
import type { FindingId } from './domain/finding-text.js';
import { FindingChanges } from './finding-changes.js';

/** The unit asks to live with a finding until a day. */
export class AskException {
  constructor(
    readonly id: FindingId,
    readonly until: LocalDate,
    readonly reason: string,
  ) {}
}

@CommandHandler(AskException)
export class AskExceptionHandler implements ICommandHandler<AskException> {
  constructor(private readonly changes: FindingChanges) {}

  execute({ id, until, reason }: AskException): Promise<StreamPosition> {
    const exceptionId = randomUUID();
    return this.changes.change({ id, words: reason }, (state, around) =>
      askException(state, { exceptionId, until, ...around }),
    );
  }
}
