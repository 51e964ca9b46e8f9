import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { endAbsence } from './domain/absence-decisions.js';
import { personStream } from './person-stream.js';

/** Somebody is back on a day, earlier than recorded, or was not away at all. */
export class EndAbsence {
  constructor(
    readonly personId: PersonId,
    readonly absenceId: string,
    readonly on: LocalDate,
    readonly version?: number,
  ) {}
}

@CommandHandler(EndAbsence)
export class EndAbsenceHandler implements ICommandHandler<EndAbsence> {
  constructor(private readonly store: EventStore) {}

  execute({ personId, absenceId, on, version }: EndAbsence): Promise<StreamPosition> {
    return this.store.decide(
      personStream,
      personId,
      (state, { now }) => endAbsence(state, { absenceId, on }, dateOf(now)),
      version,
    );
  }
}
