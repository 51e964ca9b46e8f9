import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { calendarId, calendarStream } from './calendar-stream.js';
import { openCalendar } from './domain/calendar-decisions.js';
import type { CalendarPlace } from './domain/calendar-events.js';
import { PostgresWorkingCalendars } from './postgres-working-calendars.js';

/** For one unit with all below it, or for every unit of a level. */
export type OverlayPlace =
  { readonly scope: 'UNIT'; readonly unitId: UnitId } | { readonly scope: 'LEVEL'; readonly level: string };

/**
 * A calendar for where people work otherwise. It opens without any day, and so without any effect: what differs is published
 * as its next version, after a look at what would move.
 */
export class OpenOverlay {
  constructor(
    readonly place: OverlayPlace,
    readonly name: string,
    readonly document: string,
    readonly note: string,
  ) {}
}

@CommandHandler(OpenOverlay)
export class OpenOverlayHandler implements ICommandHandler<OpenOverlay> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: PostgresWorkingCalendars,
  ) {}

  async execute({ place, name, document, note }: OpenOverlay): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const snapshot = await this.calendars.current(tenantId);
    const where: CalendarPlace =
      place.scope === 'UNIT'
        ? { scope: 'UNIT', unitId: place.unitId, level: null }
        : { scope: 'LEVEL', unitId: snapshot.rootUnit, level: place.level };
    const head = { span: null, officeHours: null, transferCut: null };
    const opening = { place: where, name, document, note, head, days: [] };
    const beneath = snapshot.ofTenant();
    return this.store.decide(calendarStream, calendarId(tenantId, where), (state, { now: at }) =>
      openCalendar(state, opening, { by, at, beneath }),
    );
  }
}
