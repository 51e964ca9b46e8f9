import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { calendarStream } from './calendar-stream.js';
import { changeCalendar, type CalendarEdit } from './domain/calendar-decisions.js';
import { PostgresWorkingCalendars } from './postgres-working-calendars.js';

/** Publishes the next version of a calendar; open duties are computed anew by it afterwards. */
export class ChangeCalendar {
  constructor(
    readonly id: string,
    readonly edit: CalendarEdit,
    readonly version?: number,
  ) {}
}

@CommandHandler(ChangeCalendar)
export class ChangeCalendarHandler implements ICommandHandler<ChangeCalendar> {
  constructor(
    private readonly store: EventStore,
    private readonly calendars: PostgresWorkingCalendars,
  ) {}

  async execute({ id, edit, version }: ChangeCalendar): Promise<StreamPosition> {
    const { tenantId, personId: by } = currentJourney().actor;
    const snapshot = await this.calendars.current(tenantId);
    const base = snapshot.ofTenant();
    return this.store.decide(
      calendarStream,
      id,
      (state, { now: at }) => {
        const beneath = state.place?.scope === 'TENANT' ? null : base;
        return changeCalendar(state, edit, { by, at, beneath, worked: snapshot.workedWith(id) });
      },
      version,
    );
  }
}
