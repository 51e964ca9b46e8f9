import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { grantFunction } from './domain/person-decisions.js';
import type { HeldFunction } from './domain/person.js';
import { personStream } from './person-stream.js';
import { TreeChecks } from './tree-checks.js';

/** A function over a unit and all below it; nobody grants one above his own subtree. */
export class GrantFunction {
  readonly concerns: Subject;

  constructor(
    readonly personId: PersonId,
    readonly granted: HeldFunction,
    readonly version?: number,
  ) {
    this.concerns = { unit: granted.unitId, people: {} };
  }
}

@CommandHandler(GrantFunction)
export class GrantFunctionHandler implements ICommandHandler<GrantFunction> {
  constructor(
    private readonly store: EventStore,
    private readonly checks: TreeChecks,
  ) {}

  async execute({ personId, granted, version }: GrantFunction): Promise<StreamPosition> {
    await this.checks.demandUnit(granted.unitId, granted.from);
    return this.store.decide(personStream, personId, (state) => grantFunction(state, granted), version);
  }
}
