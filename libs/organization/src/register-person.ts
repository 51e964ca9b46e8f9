import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { register } from './domain/person-decisions.js';
import { seal, type PersonalDetails } from './personal-details.js';
import { personStream } from './person-stream.js';
import { TreeChecks } from './tree-checks.js';

/** A person becomes known in a unit; what he may do there comes with positions and functions. */
export class RegisterPerson {
  readonly concerns: Subject;

  constructor(
    readonly personId: PersonId,
    readonly unitId: UnitId,
    readonly details: PersonalDetails,
  ) {
    this.concerns = { unit: unitId, people: {} };
  }
}

@CommandHandler(RegisterPerson)
export class RegisterPersonHandler implements ICommandHandler<RegisterPerson> {
  constructor(
    private readonly store: EventStore,
    private readonly checks: TreeChecks,
    private readonly clock: Clock,
  ) {}

  async execute({ personId, unitId, details }: RegisterPerson): Promise<StreamPosition> {
    await this.checks.demandUnit(unitId, dateOf(await this.clock.now()));
    const { detailsId, detailsHash, row } = seal(personId, details);
    return this.store.decide(
      personStream,
      personId,
      (state) => register(state, { personId, unitId, detailsId, detailsHash }),
      undefined,
      [row],
    );
  }
}
