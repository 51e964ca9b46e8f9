import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { move } from './domain/unit-decisions.js';
import { TreeChecks } from './tree-checks.js';
import { Turns } from './turns.js';
import { unitStream } from './unit-stream.js';

/** Another parent from a day on: a commune whose district ends goes on under the province. */
export class MoveUnit {
  constructor(
    readonly unitId: UnitId,
    readonly parentId: UnitId,
    readonly from: LocalDate,
    readonly version?: number,
  ) {}
}

@CommandHandler(MoveUnit)
export class MoveUnitHandler implements ICommandHandler<MoveUnit> {
  constructor(
    private readonly store: EventStore,
    private readonly turns: Turns,
    private readonly checks: TreeChecks,
  ) {}

  async execute({ unitId, parentId, from, version }: MoveUnit): Promise<StreamPosition> {
    // Whoever may not do it is told so, and nothing of the units around.
    await this.store.decide(unitStream, unitId, () => []);
    return this.turns.take(async (turn) => {
      await this.checks.demandParent(parentId, from);
      await this.checks.demandOutside(unitId, parentId, from);
      return this.store.decide(unitStream, unitId, (state) => move(state, { parentId, from }), version, [
        turn,
      ]);
    });
  }
}
