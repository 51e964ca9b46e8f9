import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { decideException } from './domain/exception-decisions.js';
import type { FindingId } from './domain/finding-text.js';
import { FindingChanges } from './finding-changes.js';

/** The lead of the team grants an exception until a day, or refuses it. */
export class DecideException {
  constructor(
    readonly id: FindingId,
    readonly exceptionId: string,
    readonly until: LocalDate | null,
    readonly reason: string | null,
  ) {}
}

@CommandHandler(DecideException)
export class DecideExceptionHandler implements ICommandHandler<DecideException> {
  constructor(private readonly changes: FindingChanges) {}

  execute({ id, exceptionId, until, reason }: DecideException): Promise<StreamPosition> {
    return this.changes.change({ id, words: reason }, (state, around) =>
      decideException(state, { exceptionId, until, ...around }),
    );
  }
}
