import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { rename } from './domain/unit-decisions.js';
import { unitStream } from './unit-stream.js';

/** Another name from a day on. */
export class RenameUnit {
  constructor(
    readonly unitId: UnitId,
    readonly name: string,
    readonly from: LocalDate,
    readonly version?: number,
  ) {}
}

@CommandHandler(RenameUnit)
export class RenameUnitHandler implements ICommandHandler<RenameUnit> {
  constructor(private readonly store: EventStore) {}

  execute({ unitId, name, from, version }: RenameUnit): Promise<StreamPosition> {
    return this.store.decide(unitStream, unitId, (state) => rename(state, { name, from }), version);
  }
}
