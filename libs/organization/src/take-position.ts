import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { asRule } from './as-rule.js';
import { takePosition } from './domain/person-decisions.js';
import type { Position } from './domain/person.js';
import { personStream } from './person-stream.js';
import { TreeChecks } from './tree-checks.js';

/** A person takes a post from a day on. A unit has one head at a time. */
export class TakePosition {
  readonly concerns: Subject;

  constructor(
    readonly personId: PersonId,
    readonly position: Omit<Position, 'to'>,
    readonly version?: number,
  ) {
    this.concerns = { unit: position.unitId, people: {} };
  }
}

@CommandHandler(TakePosition)
export class TakePositionHandler implements ICommandHandler<TakePosition> {
  constructor(
    private readonly store: EventStore,
    private readonly checks: TreeChecks,
  ) {}

  async execute({ personId, position, version }: TakePosition): Promise<StreamPosition> {
    await this.checks.demandUnit(position.unitId, position.from);
    return this.store
      .decide(personStream, personId, (state) => takePosition(state, position), version)
      .catch(asRule('positions_one_head', 'HEAD_EXISTS', { unitId: position.unitId, from: position.from }));
  }
}
