import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { calendarId, calendarStream } from './calendar-stream.js';
import { openCalendar, type Opening } from './domain/calendar-decisions.js';
import { officialOpening } from './official-opening.js';

/** The first calendar of a new administration, once its root unit is established: the official one, unless said. */
export class OpenCalendar {
  constructor(
    readonly rootUnitId: UnitId,
    readonly opening: Opening = officialOpening(rootUnitId),
  ) {}
}

@CommandHandler(OpenCalendar)
export class OpenCalendarHandler implements ICommandHandler<OpenCalendar> {
  constructor(private readonly store: EventStore) {}

  execute({ opening }: OpenCalendar): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    return this.store.decide(calendarStream, calendarId(tenantId, opening.place), (state, { now: at }) =>
      openCalendar(state, opening, { by, at, beneath: null }),
    );
  }
}
