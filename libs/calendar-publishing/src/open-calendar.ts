import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { calendarId, calendarStream } from './calendar-stream.js';
import { openCalendar } from './domain/calendar-decisions.js';
import { officialOpening } from './official-opening.js';

/** The first calendar of a new administration, once its root unit is established. */
export class OpenCalendar {
  constructor(readonly rootUnitId: UnitId) {}
}

@CommandHandler(OpenCalendar)
export class OpenCalendarHandler implements ICommandHandler<OpenCalendar> {
  constructor(private readonly store: EventStore) {}

  execute({ rootUnitId }: OpenCalendar): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const opening = officialOpening(rootUnitId);
    return this.store.decide(calendarStream, calendarId(tenantId, opening.place), (state, { now: at }) =>
      openCalendar(state, opening, { by, at, beneath: null }),
    );
  }
}
