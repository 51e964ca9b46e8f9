import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { Subject } from '#libs/kernel/src/who-may.js';
import { establish, type Establishment } from './domain/unit-decisions.js';
import { TreeChecks } from './tree-checks.js';
import { Turns } from './turns.js';
import { unitStream } from './unit-stream.js';

/** A new unit below another; without a parent, the root of the tree. */
export class EstablishUnit {
  readonly concerns: Subject;

  constructor(readonly establishment: Establishment) {
    this.concerns = { unit: establishment.parentId ?? establishment.unitId, people: {} };
  }
}

@CommandHandler(EstablishUnit)
export class EstablishUnitHandler implements ICommandHandler<EstablishUnit> {
  constructor(
    private readonly store: EventStore,
    private readonly turns: Turns,
    private readonly checks: TreeChecks,
  ) {}

  execute({ establishment }: EstablishUnit): Promise<StreamPosition> {
    const { unitId, level, parentId, validFrom } = establishment;
    return this.turns.take(async (turn) => {
      await this.checks.demandLevel(level, validFrom);
      if (parentId !== null) await this.checks.demandParent(parentId, validFrom);
      const decision = (state: Parameters<typeof establish>[0]) => establish(state, establishment);
      return this.store.decide(unitStream, unitId, decision, undefined, [turn]);
    });
  }
}
