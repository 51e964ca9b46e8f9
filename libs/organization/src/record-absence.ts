import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Deputies } from './deputies.js';
import { recordAbsence } from './domain/absence-decisions.js';
import type { RecordedAbsence } from './domain/person.js';
import { personStream } from './person-stream.js';

/** Somebody is away from a day to a day; what falls due meanwhile goes to the deputy as well. */
export class RecordAbsence {
  constructor(
    readonly personId: PersonId,
    readonly absence: RecordedAbsence,
    readonly version?: number,
  ) {}
}

@CommandHandler(RecordAbsence)
export class RecordAbsenceHandler implements ICommandHandler<RecordAbsence> {
  constructor(
    private readonly store: EventStore,
    private readonly deputies: Deputies,
  ) {}

  async execute({ personId, absence, version }: RecordAbsence): Promise<StreamPosition> {
    // Whoever may not is told so, and nothing of when others are away.
    await this.store.decide(personStream, personId, () => []);
    await this.deputies.demand(personId, absence);
    return this.store.decide(personStream, personId, (state) => recordAbsence(state, absence), version);
  }
}
