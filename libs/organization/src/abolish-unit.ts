import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { abolish } from './domain/unit-decisions.js';
import { TreeChecks } from './tree-checks.js';
import { Turns } from './turns.js';
import { unitStream } from './unit-stream.js';

/** The unit's last day, and the units that succeed it. */
export class AbolishUnit {
  constructor(
    readonly unitId: UnitId,
    readonly on: LocalDate,
    readonly successorIds: readonly UnitId[],
    readonly version?: number,
  ) {}
}

@CommandHandler(AbolishUnit)
export class AbolishUnitHandler implements ICommandHandler<AbolishUnit> {
  constructor(
    private readonly store: EventStore,
    private readonly turns: Turns,
    private readonly checks: TreeChecks,
  ) {}

  async execute({ unitId, on, successorIds, version }: AbolishUnit): Promise<StreamPosition> {
    // Whoever may not do it is told so, and nothing of the units around.
    await this.store.decide(unitStream, unitId, () => []);
    return this.turns.take(async (turn) => {
      await this.checks.demandUnits(successorIds);
      await this.checks.demandNoneBelow(unitId, on);
      const abolition = { on, successorIds: [...new Set(successorIds)] };
      return this.store.decide(unitStream, unitId, (state) => abolish(state, abolition), version, [turn]);
    });
  }
}
